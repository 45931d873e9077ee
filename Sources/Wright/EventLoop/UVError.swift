internal import CUV

/// What libuv, and through it the system, refused to do.
public struct UVError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The negative code of libuv, such as `UV_EADDRINUSE`.
  public let code: Int32
  /// What was being tried, as a verb and its object: "listen on 127.0.0.1:50051".
  public let action: String

  /// Makes an error of a code that libuv returned.
  package init(code: Int32, action: String) {
    self.code = code
    self.action = action
  }

  /// The short name of the code, such as "EADDRINUSE".
  public var name: String { unsafe String(cString: uv_err_name(code)) }

  /// A text for people.
  public var description: String {
    "cannot \(action): \(unsafe String(cString: uv_strerror(code))) (\(name))"
  }

  /// Whether somebody else already listens on the address.
  public var isAddressInUse: Bool { code == UV_EADDRINUSE.rawValue }

  /// The one place where a return code of libuv becomes an error.
  static func check(_ code: Int32, _ action: @autoclosure () -> String) throws(UVError) {
    if code < 0 { throw UVError(code: code, action: action()) }
  }
}

extension UVError {
  /// Nobody answered in time.
  package static func timedOut(_ action: String) -> UVError {
    UVError(code: UV_ETIMEDOUT.rawValue, action: action)
  }
}
