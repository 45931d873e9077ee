/// Whether a client can reach its server: gRPC's `doc/connectivity-semantics-and-api.md`.
public enum ConnectivityState: Hashable, Sendable {
  /// It has nothing to do and is not connected; left by a call, or by `connect()`.
  case idle
  /// It is finding its server, or connecting.
  case connecting
  /// It is connected.
  case ready
  /// It could not connect, and goes on trying; left when it is connected. Calls that do not wait for the server fail at once.
  case transientFailure
  /// It has been shut down; never left.
  case shutdown
}
