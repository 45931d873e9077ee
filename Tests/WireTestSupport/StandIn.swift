internal import Synchronization
public import WrightRPC

/// A server in place of a real one: each method does what a test says, and those that it says nothing of are unknown.
public struct StandIn: RPCService {
  /// It has methods of several services, and is known by none of them.
  public static let descriptor = ServiceDescriptor(name: "test.StandIn", methods: [], files: { [] })

  private var entries: [@Sendable (inout RPCRouter) -> Void] = []

  /// Makes a server that knows no method.
  public init() {}

  /// Makes the methods known to a router.
  public func register(in router: inout RPCRouter) {
    for enter in entries { enter(&router) }
  }

  /// Says what a method with one message each way does.
  public mutating func on<Request, Response>(
    _ method: MethodDescriptor<Request, Response>,
    _ handle: @escaping @Sendable (Request) async throws -> Response
  ) {
    entries.append { router in router.unary(method) { request, _ in try await handle(request) } }
  }

  /// Says what a method with one request and many responses does.
  public mutating func on<Request, Response>(
    streaming method: MethodDescriptor<Request, Response>,
    _ handle: @escaping @Sendable (Request, RPCWriter<Response>) async throws -> Void
  ) {
    entries.append { router in
      router.serverStreaming(method) { request, response, _ in try await handle(request, response) }
    }
  }
}

/// What came, in order: requests to a stand-in, or what a device showed.
public final class Heard<Element: Sendable>: Sendable {
  private let elements = Mutex<[Element]>([])

  /// Has heard nothing.
  public init() {}

  /// Takes the next one, and tells how many there are now.
  @discardableResult
  public func add(_ element: Element) -> Int {
    elements.withLock { elements in
      elements.append(element)
      return elements.count
    }
  }

  /// All that came.
  public var all: [Element] { elements.withLock { $0 } }
}

extension RPCError {
  /// What a server that cannot be reached is to its callers.
  public static let lost = RPCError(code: .unavailable, message: "lost")
}
