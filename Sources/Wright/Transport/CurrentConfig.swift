internal import Synchronization
internal import WrightRPC

/// How methods are called now: looked at by any task that begins a call.
final class CurrentConfig: Sendable {
  private let table: Mutex<MethodTable?>

  /// - Returns: `nil` when nobody says how.
  init?(_ config: ServiceConfig?, for target: Target) {
    guard config != nil || target.hasResolver else { return nil }
    // A resolver may have another opinion.
    table = Mutex(target.hasResolver ? nil : config.map { MethodTable($0.methods) })
  }

  /// What is said of methods; `nil` while the resolver has not answered.
  var methods: MethodTable? { table.withLock { $0 } }

  /// Has calls that begin from now on made so.
  func use(_ config: ServiceConfig) {
    let made = MethodTable(config.methods)
    table.withLock { $0 = made }
  }
}
