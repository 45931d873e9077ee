internal import Logging
internal import Synchronization
internal import WrightEventLoop
internal import WrightRPC

/// A call that never leaves the process, between the client's end of it and the server's.
final class InProcessExchange: Sendable {
  /// What both ends are called.
  static let address = "inprocess:"

  let head: ClientCallHead
  private let attempt: (any CallObservation)?
  fileprivate let id: CallID
  private let state = Mutex(State())
  private let turns = Atomic(0)

  fileprivate struct State {
    var requests = MessagePipe()
    var responses = MessagePipe()
    var handler: MethodHandler?
    var maxRequestBytes = Int.max
    var longestRequest = 0
    /// Whether the handler's one request was taken for it: by one of those who find it there at once.
    var hasStarted = false
    var task: Task<Void, Never>?
    var clock: Task<Void, Never>?
    var log: CallLog?
    var observation: (any CallObservation)?
    var initial: Metadata?
    var initialReaders: [Waiter<Metadata>] = []
    var responseMetadata = Metadata()
    var interceptorMetadata = Metadata()
    var trailingMetadata = Metadata()
    var trailing = Metadata()
    var end: Result<Void, RPCError>?
    var isHandlerRunning = false
    var isHandlerDone = false
    var cancellationHooks: [@Sendable () -> Void] = []
    var whenOver: [@Sendable (InProcessExchange) -> Void] = []
    var whenServed: (@Sendable (InProcessExchange) -> Void)?
    var wakes = Wakes()
  }

  /// Looks at the state, or changes it, and then lets those tasks go on that may.
  fileprivate func change<R: Sendable>(_ body: (inout State) throws -> R) rethrows -> R {
    var wakes = Wakes()
    defer { wakes.run() }
    return try state.withLock { state in
      // ThreadSanitizer can follow this where it cannot follow the lock.
      turns.add(1, ordering: .acquiringAndReleasing)
      defer {
        wakes = state.wakes.take()
        turns.add(1, ordering: .acquiringAndReleasing)
      }
      return try body(&state)
    }
  }

  init(_ head: ClientCallHead) {
    var head = head
    head.metadata = head.metadata.carried
    self.head = head
    attempt = head.observation?.attemptBegan()
    id = CallID(connection: 0, call: Self.lastCall.add(1, ordering: .relaxed).newValue)
  }

  private static let lastCall = Atomic<Int64>(0)

  /// Who is told of the call at the server.
  var observation: (any CallObservation)? { change { $0.observation } }

  // MARK: The life of the call

  /// Has somebody told when the call is over; at once if it is.
  func whenOver(_ tell: @escaping @Sendable (InProcessExchange) -> Void) {
    let isOver = change { state in
      if state.end == nil { state.whenOver.append(tell) }
      return state.end != nil
    }
    if isOver { tell(self) }
  }

  /// Has somebody told when the call is over and no handler of it runs any more; before ``start(_:_:)``.
  func whenServed(_ tell: @escaping @Sendable (InProcessExchange) -> Void) {
    let isOver = change { state in
      if state.end == nil { state.whenServed = tell }
      return state.end != nil
    }
    if isOver { tell(self) }
  }

  /// Ends a call of a method that nobody has.
  func refuse(_ error: RPCError, _ router: RPCRouter) {
    let head = ServerCallHead(self)
    router.observer?.callRefused(head, isKnown: false, error)
    CallLog(router.logger)?.finished(head, code: error.code, message: error.message)
    fail(error)
  }

  /// Ends the call once its deadline has passed.
  func startClock() {
    guard let deadline = head.deadline else { return }
    guard deadline > .now else { return fail(.deadlinePassed) }
    let clock = Task.detached { [weak self] in
      try? await Task.sleep(until: deadline, clock: .continuous)
      if !Task.isCancelled { self?.fail(.deadlinePassed) }
    }
    let isOver = change { state in
      state.clock = clock
      return state.end != nil
    }
    if isOver { clock.cancel() }
  }

  /// The server has the method: a handler that takes a stream begins at once.
  func start(_ handler: MethodHandler, _ router: RPCRouter) {
    let isOver = change { state in
      guard state.end == nil else { return true }
      state.handler = handler
      state.maxRequestBytes = router.maxRequestBytes
      state.log = CallLog(router.logger)
      state.observation = router.observer?.callArrived(ServerCallHead(self), isKnown: true)
      return false
    }
    if isOver { return }
    checkRequests()
    if !handler.kind.hasSingleRequest { return run(handler, nil) }
    startIfReady()
  }

  /// Ends the call if a request is over the server's limit.
  private func checkRequests() {
    let (longest, limit) = change { ($0.longestRequest, $0.maxRequestBytes) }
    if longest > limit { fail(.tooLarge(longest, limit: limit)) }
  }

  /// A handler that takes one message begins when that has come, and the word that it is the only one.
  private func startIfReady() {
    let ready = change { state -> (MethodHandler, Result<[UInt8], RPCError>)? in
      guard let handler = state.handler, handler.kind.hasSingleRequest, state.end == nil, !state.hasStarted,
        state.requests.isEnded || state.requests.count > 1
      else { return nil }
      state.hasStarted = true
      guard state.requests.count == 1, case .success(let message?) = state.requests.poll(&state.wakes) else {
        return (handler, .failure(.cardinality("\(state.requests.count) requests came where one is due")))
      }
      return (handler, .success(message))
    }
    switch ready {
    case (let handler, .success(let message))?: run(handler, message)
    case (_, .failure(let error))?: fail(error)
    case nil: break
    }
  }

  private func run(_ handler: MethodHandler, _ message: [UInt8]?) {
    let mayRun = change { state in
      state.isHandlerRunning = state.end == nil
      return state.isHandlerRunning
    }
    guard mayRun else { return }
    if let message { observation?.received(message.count) }
    // Detached: what the caller's task carries stays with the caller, as it would over a wire.
    let task = Task.detached { self.finish(await handler.run(InProcessServerCall(self, handler), request: message)) }
    let isOver = change { state in
      state.task = task
      return state.end != nil
    }
    if isOver { task.cancel() }
  }

  /// The handler is done.
  private func finish(_ result: Result<[UInt8]?, RPCError>) {
    change { $0.isHandlerDone = true }
    switch result {
    case .success(let envelope):
      if let envelope { try? deliverResponse(envelope) }
      conclude(.success(()))
    case .failure(let error): fail(error)
    }
    change { $0.isHandlerRunning = false }
    tellServed()
  }

  private func tellServed() {
    let tell = change { state in
      state.end != nil && !state.isHandlerRunning ? state.whenServed.take() : nil
    }
    tell?(self)
  }

  /// Ends the call with an error, for both ends.
  func fail(_ error: RPCError) { conclude(.failure(error)) }

  /// Ends the call with an error of the client's own: the server hears no more than a wire would tell it.
  func giveUp(_ error: RPCError) {
    conclude(
      .failure(error), atServer: .failure(RPCError(code: .cancelled, message: "the client gave the call up")))
  }

  /// What is left to do when the call has ended.
  private struct Left: Sendable {
    let clock: Task<Void, Never>?
    let task: Task<Void, Never>?
    let log: CallLog?
    let observation: (any CallObservation)?
    let whenOver: [@Sendable (InProcessExchange) -> Void]
    let cancellationHooks: [@Sendable () -> Void]
  }

  private func conclude(_ result: Result<Void, RPCError>, atServer: Result<Void, RPCError>? = nil) {
    let ended = change { state -> Left? in
      guard state.end == nil else { return nil }
      let left = Left(
        clock: state.clock, task: state.task, log: state.log, observation: state.observation,
        whenOver: state.whenOver, cancellationHooks: state.isHandlerDone ? [] : state.cancellationHooks)
      state.conclude(result, atServer: atServer ?? result)
      return left
    }
    guard let ended else { return }
    ended.clock?.cancel()
    let (code, message) = result.status
    let (seen, why) = (atServer ?? result).status
    if code != .ok { ended.task?.cancel() }
    ended.log?.finished(ServerCallHead(self), code: seen, message: why)
    ended.observation?.ended(seen, why)
    head.observation?.settled(code, message)
    attempt?.ended(code, message)
    for tell in ended.whenOver { tell(self) }
    tellServed()
    for hook in ended.cancellationHooks { hook() }
  }
}

extension InProcessExchange.State {
  fileprivate mutating func conclude(_ result: Result<Void, RPCError>, atServer: Result<Void, RPCError>) {
    var result = result
    trailing = trailingMetadata.carried
    let leading = leadingMetadata
    if initial == nil, !leading.isEmpty { initial = leading }
    if case .failure(var error) = result {
      error.metadata = (trailingMetadata + error.metadata).carried
      error.cause = nil
      trailing = error.metadata
      result = .failure(error)
    } else if initial == nil {
      initial = [:]
    }
    end = result
    requests.finish(atServer.mapError { $0 }, &wakes)
    responses.finish(result.mapError { $0 }, &wakes)
    for reader in initialReaders { wakes.add(reader, initialResult(result)) }
    initialReaders = []
    (clock, task, whenOver, cancellationHooks) = (nil, nil, [], [])
  }

  fileprivate func initialResult(_ result: Result<Void, RPCError>) -> Result<Metadata, any Error> {
    if let initial { return .success(initial) }
    return result.map { [:] }.mapError { $0 }
  }
}

// MARK: The client's end

extension InProcessExchange {
  func deliverRequest(_ envelope: [UInt8]) throws {
    let message = Array(envelope.dropFirst(Envelope.prefixSize))
    try change { state in
      try state.end.map(Self.refuse)
      state.requests.deliver(message, &state.wakes)
      state.longestRequest = max(state.longestRequest, message.count)
    }
    attempt?.sent(message.count)
    checkRequests()
    startIfReady()
  }

  func finishRequests() {
    change { $0.requests.finish(.success(()), &$0.wakes) }
    startIfReady()
  }

  func waitForRequestRoom() async throws {
    let task = TaskIdentity.current
    try await withTaskCancellationHandler {
      try await Waiter.wait { writer in
        change { $0.requests.wait(forRoom: writer, &$0.wakes) }
      }
    } onCancel: {
      change { $0.requests.stopWriting(task, &$0.wakes) }
    }
  }

  func initialMetadata() async throws -> Metadata {
    try await withTaskCancellationHandler {
      try await Waiter.wait { reader in
        change { state in
          if let initial = state.initial { return state.wakes.add(reader, .success(initial)) }
          if let end = state.end { return state.wakes.add(reader, state.initialResult(end)) }
          state.initialReaders.append(reader)
        }
      }
    } onCancel: {
      fail(.givenUp)
    }
  }

  func receiveResponse() async throws -> [UInt8]? {
    if let result = change({ $0.responses.poll(&$0.wakes) }) { return try result.get() }
    return try await withTaskCancellationHandler {
      try await Waiter.wait { reader in
        change { $0.responses.wait(reader, &$0.wakes) }
      }
    } onCancel: {
      fail(.givenUp)
    }
  }

  var trailing: Metadata { change { $0.trailing } }

  private static func refuse(_ end: Result<Void, RPCError>) throws {
    try end.get()
    throw RPCError(code: .cancelled, message: "the call is over")
  }
}

// MARK: The server's end

extension InProcessExchange {
  var responseMetadata: Metadata {
    get { change { $0.responseMetadata } }
    set { change { $0.responseMetadata = newValue } }
  }

  var interceptorMetadata: Metadata {
    get { change { $0.interceptorMetadata } }
    set { change { $0.interceptorMetadata = newValue } }
  }

  var trailingMetadata: Metadata {
    get { change { $0.trailingMetadata } }
    set { change { $0.trailingMetadata = newValue } }
  }

  var isCancelled: Bool { change { $0.end != nil && !$0.isHandlerDone } }

  func onCancel(_ body: @escaping @Sendable () -> Void) {
    let isCancelled = change { state in
      if state.end == nil { state.cancellationHooks.append(body) }
      return state.end != nil && !state.isHandlerDone
    }
    if isCancelled { body() }
  }

  func receiveRequest() async throws -> [UInt8]? {
    if let result = change({ $0.requests.poll(&$0.wakes) }) { return try result.get() }
    let task = TaskIdentity.current
    return try await withTaskCancellationHandler {
      try await Waiter.wait { reader in
        change { $0.requests.wait(reader, &$0.wakes) }
      }
    } onCancel: {
      change { $0.requests.stopReading(task, &$0.wakes) }
    }
  }

  func sendResponseMetadata() throws {
    try change { state in
      try state.end.map(Self.refuse)
      if state.initial == nil { state.begin() }
    }
  }

  func deliverResponse(_ envelope: [UInt8]) throws {
    let message = Array(envelope.dropFirst(Envelope.prefixSize))
    let limit = head.maxResponseBytes ?? ClientCallHead.standardMaxResponseBytes
    guard message.count <= limit else {
      return giveUp(.tooLarge(message.count, limit: limit))
    }
    try change { state in
      try state.end.map(Self.refuse)
      if state.initial == nil { state.begin() }
      state.responses.deliver(message, &state.wakes)
    }
    observation?.sent(message.count)
    attempt?.received(message.count)
  }

  func waitForResponseRoom() async throws {
    let task = TaskIdentity.current
    try await withTaskCancellationHandler {
      try await Waiter.wait { writer in
        change { $0.responses.wait(forRoom: writer, &$0.wakes) }
      }
    } onCancel: {
      change { $0.responses.stopWriting(task, &$0.wakes) }
    }
  }
}

extension InProcessExchange.State {
  /// What goes before the first response message.
  private var leadingMetadata: Metadata { (responseMetadata + interceptorMetadata).carried }

  fileprivate mutating func begin() {
    let metadata = leadingMetadata
    initial = metadata
    for reader in initialReaders { wakes.add(reader, .success(metadata)) }
    initialReaders = []
  }
}

/// A call as its client sees it.
final class InProcessClientCall: ClientCall {
  private let exchange: InProcessExchange

  init(_ exchange: InProcessExchange) { self.exchange = exchange }

  func send(_ envelope: consuming [UInt8], compressed: Bool) async throws {
    try exchange.deliverRequest(envelope)
    try await exchange.waitForRequestRoom()
  }

  func sendOnly(_ envelope: consuming [UInt8]) {
    try? exchange.deliverRequest(envelope)
    exchange.finishRequests()
  }

  func finishSending() { exchange.finishRequests() }

  func initialMetadata() async throws -> Metadata { try await exchange.initialMetadata() }

  func receive() async throws -> [UInt8]? { try await exchange.receiveResponse() }

  // Nothing is compressed that goes over no wire.
  var receivedCompressed: Bool { false }

  var trailingMetadata: Metadata { exchange.trailing }

  func cancel(_ error: RPCError) { exchange.giveUp(error) }
}

/// A call as its handler sees it.
final class InProcessServerCall: ServerCall {
  private let exchange: InProcessExchange
  let head: ServerCallHead

  let logger: Logger

  init(_ exchange: InProcessExchange, _ handler: MethodHandler) {
    self.exchange = exchange
    head = ServerCallHead(exchange)
    logger = handler.logger
  }

  var hasDeadline: Bool { head.hasDeadline }

  var observation: (any CallObservation)? { exchange.observation }

  var isCancelled: Bool { exchange.isCancelled }

  func onCancel(_ body: @escaping @Sendable () -> Void) { exchange.onCancel(body) }

  var responseMetadata: Metadata {
    get { exchange.responseMetadata }
    set { exchange.responseMetadata = newValue }
  }

  var interceptorMetadata: Metadata {
    get { exchange.interceptorMetadata }
    set { exchange.interceptorMetadata = newValue }
  }

  var trailingMetadata: Metadata {
    get { exchange.trailingMetadata }
    set { exchange.trailingMetadata = newValue }
  }

  func sendResponseMetadata() throws { try exchange.sendResponseMetadata() }

  func receive() async throws -> [UInt8]? {
    let message = try await exchange.receiveRequest()
    if let message { observation?.received(message.count) }
    return message
  }

  var receivedCompressed: Bool { false }

  var responseCompression: Compression {
    get { .none }
    set {}
  }

  func send(_ envelope: consuming [UInt8], compressed: Bool) async throws {
    try exchange.deliverResponse(envelope)
    try await exchange.waitForResponseRoom()
  }
}

extension ServerCallHead {
  private static let inProcess = CallOrigin(
    remotePeer: InProcessExchange.address, localPeer: InProcessExchange.address)

  fileprivate init(_ exchange: InProcessExchange) {
    let head = exchange.head
    self.init(
      path: head.path, metadata: head.metadata, deadline: head.deadline, origin: Self.inProcess, id: exchange.id)
  }
}

extension Result<Void, RPCError> {
  fileprivate var status: (code: StatusCode, message: String) {
    switch self {
    case .success: (.ok, "")
    case .failure(let error): (error.code, error.message)
    }
  }
}

extension Metadata {
  /// What of this a wire would carry, as the other end would see it.
  fileprivate var carried: Metadata {
    guard !isEmpty else { return self }
    var carried = Metadata()
    forEachField { name, value in try? carried.addReceived(key: name, value: value) }
    return carried
  }

  fileprivate static func + (left: Metadata, right: Metadata) -> Metadata {
    var sum = left
    sum.add(contentsOf: right)
    return sum
  }
}
