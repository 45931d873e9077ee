internal import Foundation

/// Names requests, so that one that is sent twice is carried out once.
public enum RequestID {
  /// A new id: 36 characters that nothing else has.
  public static func make() -> String { UUID().uuidString.lowercased() }
}
