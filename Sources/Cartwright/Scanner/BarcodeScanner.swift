/// Reads the product codes in images: EAN-13, EAN-8, UPC-A and UPC-E.
///
/// Each view of an image is read twice, by ZBar and line by line; see `Reading.isConfirmed` for when a code counts.
public struct BarcodeScanner: Sendable {
  /// A scanner; it keeps nothing between images, and may be used by many tasks at once.
  public init() {}

  /// The codes in the bytes of a PNG or JPEG file, confirmed or not, the best attested first; none is no error.
  public func read(file bytes: [UInt8]) throws(ImageError) -> [Reading] {
    read(try Image(file: bytes))
  }

  /// The codes in a still image, confirmed or not, the best attested first.
  ///
  /// Looks again, in other ways, until everything that is found is confirmed or nothing is left to try.
  public func read(_ image: Image) -> [Reading] {
    var session = ScanSession(image)
    for look in session.plan.always { session.take(look) }
    for look in session.plan.further where !session.evidence.isSettled { session.take(look) }
    return session.evidence.readings
  }

  /// The codes in one frame of many, at a quick look; for `FrameConfirmer` to settle.
  public func glance(at frame: Image) -> [Reading] {
    var session = ScanSession(frame)
    for look in session.plan.always where !session.evidence.isSettled { session.take(look) }
    return session.evidence.readings
  }
}

/// The looks taken at one image.
private struct ScanSession {
  let plan: LookPlan
  private(set) var evidence = Evidence()
  private let image: Image
  private let decoder = SymbolDecoder()

  init(_ image: Image) {
    var image = image
    while max(image.width, image.height) > LookPlan.longestSide { image = image.halved() }
    self.image = image
    plan = LookPlan(for: image)
  }

  mutating func take(_ look: Look) {
    let view = look.view(of: image)
    evidence.add(decoder.sightings(in: view).map { placed($0, look) }, byZBarIn: look)
    evidence.add(LineReader().sightings(in: view, step: 2).map { placed($0, look) }, onLinesOf: look)
  }

  private func placed(_ sighting: Sighting, _ look: Look) -> Sighting {
    var sighting = sighting
    sighting.region = look.origin(of: sighting.region, in: image)
    return sighting
  }
}
