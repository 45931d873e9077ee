/// Room for plaintext on its way from an engine to its user: one serves all engines of a loop.
@safe package final class TLSScratch {
  /// The most plaintext that is handed out at once.
  package static let size = 65_536

  private let room = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 64)
  private var isLent = false

  /// Allocates the room.
  package init() {}

  deinit { unsafe room.deallocate() }

  /// Lends the room to one engine at a time.
  func lend(_ body: (UnsafeMutableRawBufferPointer) -> Void) {
    precondition(!isLent, "an engine receives inside another's receive")
    isLent = true
    unsafe body(room)
    isLent = false
  }
}
