internal import CartwrightScanner
internal import ArgumentParser
internal import CartwrightScanner
internal import Foundation

/// Draws the sample photos: barcodes of the sample catalogue on packages, as a hand-held camera might see them.
@main
struct RenderPhotos: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render-photos", abstract: "Draw the sample photos of Samples/photos.")

  @Argument(help: "The folder to write the PNG files to.")
  var folder: String

  @Option(help: "What the noise is made from: the same seed gives the same photos.")
  var seed: UInt64 = 1

  func run() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for photo in Photo.trip {
      guard var renderer = PhotoRenderer(photo, seed: seed) else {
        throw ValidationError("\(photo.name) has digits that are no code")
      }
      let file = URL(fileURLWithPath: folder).appendingPathComponent("\(photo.name).png")
      try Data(try renderer.render().pngFile()).write(to: file)
      print(file.path)
    }
  }
}
