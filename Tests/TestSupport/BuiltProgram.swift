internal import Foundation

/// The programs of this package.
public enum BuiltProgram {
  /// Where a program is, built beside the tests.
  public static func path(_ name: String) -> String {
    let here = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
    let folder = here.bundleURL.pathExtension == "xctest" ? here.bundleURL.deletingLastPathComponent() : here.bundleURL
    return folder.appendingPathComponent(name).path
  }
}
