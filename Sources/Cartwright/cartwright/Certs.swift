internal import ArgumentParser
internal import CartwrightCertificates
internal import CartwrightContracts

/// `cartwright certs`: an authority for development, and a certificate for each party.
struct Certs: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make an authority for development, and a certificate for each party.",
    discussion: """
      Writes ca.pem and ca-key.pem, and for each party ROLE-NAME.pem and ROLE-NAME-key.pem; key files can be read by \
      their owner alone. A certificate bears its party in a URI, spiffe://smartcart/ROLE/NAME. A server's is \
      good for the hosts NAME, localhost and ROLE.role.smartcart, which is how our own clients know a server wherever \
      it runs. The other commands take the folder as --certificates. An authority that is there already issues the new certificates. What is there is not \
      overwritten, unless --force makes all anew, the authority too.

      A role is one of \(Party.Role.allCases.map(\.rawValue).joined(separator: ", ")).

      Examples:
        cartwright certs --into certificates
        cartwright certs --into certificates --party cart/cart-7 --party terminal/ann
      """)

  /// One of each, by the name that its command has unless told otherwise.
  private static let everyone = Party.Role.allCases.map { "\($0.rawValue)/\($0.rawValue)-1" }

  @Option(help: ArgumentHelp("The folder for the files; made if it is not there.", valueName: "folder"))
  var into: String

  @Option(
    name: .customLong("party"),
    help: ArgumentHelp(
      "Whom a certificate is for; may be given several times. One of each role if left out.", valueName: "role/name"))
  var parties: [String] = []

  @Flag(help: "Make all anew, the authority too.")
  var force = false

  func validate() throws {
    for text in parties where Party(text) == nil {
      throw ValidationError("\(text) is no party: give ROLE/NAME, such as cart/7 (see --help for the roles)")
    }
  }

  func run() throws {
    let parties = (parties.isEmpty ? Self.everyone : parties).compactMap { Party($0) }
    for file in try CertificateFolder(into, overwrites: force).issue(to: parties) { Say.line(file) }
  }
}
