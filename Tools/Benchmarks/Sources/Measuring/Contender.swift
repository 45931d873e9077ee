/// A server that is measured: what it is called and how it is started.
public struct Contender: Sendable {
  /// Whom we know how to measure, in the order in which they are shown.
  public enum Name: String, Codable, CaseIterable, Sendable {
    case wright
    case wrightTLS = "wright-tls"
    case bareC = "bare-c"
    case grpcCpp = "grpc-cpp"
    case grpcSwift = "grpc-swift-2"

    /// What it is, for people.
    public var title: String {
      switch self {
      case .wright: "Wright"
      case .wrightTLS: "Wright, TLS"
      case .bareC: "bare C, nghttp2 + libuv"
      case .grpcCpp: "gRPC C++"
      case .grpcSwift: "grpc-swift-2"
      }
    }

    /// Whether these are we ourselves.
    public var isOurs: Bool { self == .wright || self == .wrightTLS }

    /// How its addresses begin.
    var scheme: String { self == .wrightTLS ? "https" : "http" }
  }

  /// Who it is.
  public var name: Name
  /// The program to start.
  public var program: String
  /// What it is started with, given the port that it is to listen on.
  public var arguments: @Sendable (_ port: Int) -> [String]

  /// Describes a server.
  public init(_ name: Name, program: String, arguments: @escaping @Sendable (_ port: Int) -> [String] = { ["\($0)"] }) {
    self.name = name
    self.program = program
    self.arguments = arguments
  }
}
