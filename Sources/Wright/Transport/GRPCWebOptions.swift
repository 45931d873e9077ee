/// How a server answers gRPC-Web, the gRPC of pages in a browser.
public struct GRPCWebOptions: Sendable {
  /// Whose pages may call.
  public enum Origins: Sendable, Hashable {
    /// Pages of these origins, written as browsers do: `https://shop.example`, or `https://shop.example:8443`.
    case only(Set<String>)
    /// Everybody's pages.
    case any
  }

  /// Whose pages may call; a page of the server's own host is one of them only if it is named.
  public var origins: Origins
  /// Whether a page's calls may carry the browser's cookies and certificates; counts for origins that are named.
  public var allowsCredentials = false
  /// The metadata keys that pages may send, lower case; `nil` for all that they ask for.
  public var allowedMetadata: Set<String>?
  /// How long a browser may remember what it may send.
  public var maxAge = Duration.seconds(7200)

  /// Makes the options of a server that these pages may call.
  public init(origins: Origins) { self.origins = origins }
}
