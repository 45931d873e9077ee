internal import Foundation
internal import WrightEventLoop
internal import WrightRPC

/// What a person is told when a command fails.
enum Complaint {
  /// One line: what is wrong and what to do.
  static func text(of error: any Error) -> String {
    switch error {
    case let error as RPCError: text(of: error)
    case let error as UVError: text(of: error)
    case let error as any CustomStringConvertible: error.description
    default: error.localizedDescription
    }
  }

  private static func text(of error: RPCError) -> String {
    switch error.code {
    case .unavailable:
      "the server cannot be reached (\(error.message)): see that `cartwright serve` runs, and where"
    case .unimplemented: "the server cannot do this (\(error.message)): update it"
    case .deadlineExceeded: "the server took too long (\(error.message)): try again"
    default: error.message.isEmpty ? "the server answered \(error.code)" : error.message
    }
  }

  private static func text(of error: UVError) -> String {
    guard error.isAddressInUse else { return "\(error)" }
    return "\(error): stop what has this port, or name another (see --help)"
  }
}
