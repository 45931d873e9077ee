/// A service that is about its own server, and is told what becomes of it: health, reflection and the like.
public protocol ServerObserver: RPCService {
  /// The server is about to take calls, of these services and by this transport.
  func serverWillStart(_ services: [ServiceDescriptor], on transport: any ServerTransport)

  /// The server is about to take no new calls, or could not start; calls of this service that would go on for ever end now.
  ///
  /// Once after each ``serverWillStart(_:on:)``.
  func serverWillStop()
}

extension ServerObserver {
  /// Does nothing.
  public func serverWillStop() {}
}
