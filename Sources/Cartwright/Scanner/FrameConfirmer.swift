/// Settles what passes before a camera: each code counts once for each time that its product is shown.
///
/// A reading that a single frame confirms counts at once. Any other counts when as many frames as `framesNeeded`, among
/// the last `window`, have said the same. Either way it counts once, until it has been out of sight for `absence` frames.
public struct FrameConfirmer: Sendable {
  /// The frames in which an unconfirmed code has to appear.
  public static let framesNeeded = 3
  /// How many of the latest frames are remembered.
  public static let window = 6
  /// After so many frames without it, a product counts as taken away.
  public static let absence = 10

  /// What was seen of one code, by the numbers of the frames.
  private struct Track {
    var frames: [Int] = []
    var hasCounted = false
  }

  private var tracks: [String: Track] = [:]
  private var frame = 0

  /// Nothing seen yet.
  public init() {}

  /// Takes the readings of the next frame, none included, and returns those that count from now on.
  ///
  /// What is contested, or has a wrong check digit, never counts.
  public mutating func observe(_ readings: [Reading]) -> [Reading] {
    frame += 1
    let counting = readings.filter { $0.doubt == nil || $0.doubt == .unconfirmed }.compactMap { count($0) }
    tracks = tracks.filter { frame - ($0.value.frames.last ?? 0) < Self.absence }
    return counting
  }

  private mutating func count(_ reading: Reading) -> Reading? {
    var track = tracks[reading.fourteenDigits] ?? Track()
    if track.frames.last != frame { track.frames.append(frame) }
    track.frames.removeAll { frame - $0 >= Self.window }
    defer { tracks[reading.fourteenDigits] = track }
    guard !track.hasCounted, reading.isConfirmed || track.frames.count >= Self.framesNeeded else { return nil }
    track.hasCounted = true
    return reading.confirmed()
  }
}
