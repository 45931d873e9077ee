internal import CartwrightScanner
internal import Foundation

/// Where a cart's frames come from, by name and in order.
public struct FrameSource: Sendable {
  /// The name of the frame that came by standard input.
  public static let standardInputName = "-"
  /// The most frames of one folder.
  public static let maximumFrames = 100_000

  /// The names of the frames, in the order in which they are shown to the cart.
  public let names: [String]
  private let load: @Sendable (String) throws -> [UInt8]

  /// Frames of one's own making.
  public init(names: [String], load: @escaping @Sendable (String) throws -> [UInt8]) {
    self.names = names
    self.load = load
  }

  /// No frames: the shopper types.
  public static let none = FrameSource(names: []) { _ in [] }

  /// The PNG and JPEG files of a folder in the order of their names, or one file, or standard input for `-`.
  public static func at(_ path: String) throws(FrameSourceError) -> FrameSource {
    if path == standardInputName { return standardInput }
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: file.path) else { throw .missing(path) }
    guard attributes[.type] as? FileAttributeType == .typeDirectory else {
      return files([file.lastPathComponent], in: file.deletingLastPathComponent())
    }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { throw .unreadable(path) }
    let images = names.filter(isImageName).sorted()
    guard !images.isEmpty else { throw .noImages(path) }
    guard images.count <= maximumFrames else { throw .tooMany(path) }
    return files(images, in: URL(fileURLWithPath: path))
  }

  private static let standardInput = FrameSource(names: [standardInputName]) { _ in
    [UInt8](try FileHandle.standardInput.read(upToCount: Image.fileLimit + 1) ?? Data())
  }

  private static func files(_ names: [String], in folder: URL) -> FrameSource {
    FrameSource(names: names) { name in
      let file = try FileHandle(forReadingFrom: folder.appendingPathComponent(name))
      return [UInt8](try file.read(upToCount: Image.fileLimit + 1) ?? Data())
    }
  }

  private static func isImageName(_ name: String) -> Bool {
    let name = name.lowercased()
    return !name.hasPrefix(".") && [".png", ".jpg", ".jpeg"].contains { name.hasSuffix($0) }
  }

  /// The bytes of a frame; never more than one byte beyond what an image may have.
  public func bytes(of name: String) throws -> [UInt8] { try load(name) }
}

/// Why there are no frames.
public enum FrameSourceError: Error, Hashable, Sendable {
  /// There is no such file.
  case missing(String)
  /// The folder cannot be read.
  case unreadable(String)
  /// The folder has no images in it.
  case noImages(String)
  /// The folder has too many.
  case tooMany(String)
}

extension FrameSourceError: CustomStringConvertible {
  /// One sentence for a person.
  public var description: String {
    switch self {
    case .missing(let path): "\(path) is not there: name a folder of photos, a photo, or - for standard input"
    case .unreadable(let path): "\(path) cannot be read: see that this user may list it"
    case .noImages(let path): "\(path) has no PNG or JPEG files in it: name a folder of photos"
    case .tooMany(let path): "\(path) has more than \(FrameSource.maximumFrames) photos in it: divide them"
    }
  }
}
