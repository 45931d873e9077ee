public import CartwrightParty

extension Party {
  /// What its certificate says: the party in a URI, and for servers the names that they are dialled by.
  ///
  /// Only a server's is good for being a server: no cart or terminal passes for one.
  public var holder: CertificateHolder {
    guard role.isServer else {
      return CertificateHolder(commonName, names: [.uri(spiffeID)], usages: [.client])
    }
    // A server named like another's role would pass for that.
    let ownName = name.lowercased().hasSuffix(Role.serverNameSuffix) ? [] : [AlternativeName.dns(name)]
    return CertificateHolder(
      commonName, names: [.uri(spiffeID), .dns(role.serverName)] + ownName + AlternativeName.loopback)
  }

  private var commonName: String { "\(role.rawValue) \(name)" }
}
