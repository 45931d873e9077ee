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
    var session = ScanSession(image, longestSide: LookPlan.longestSide)
    for look in session.plan.always { session.take(look) }
    if session.evidence.isPromising {
      for look in session.plan.further where !session.evidence.isSettled { session.take(look) }
    }
    let readings = session.evidence.readings
    guard session.isHalved, !readings.contains(where: \.isConfirmed) else { return readings }
    let closer = readClosely(image)
    return closer.isEmpty ? readings : closer
  }

  /// One look at a large image that showed nothing plain when it was halved: a symbol may fill a small part of it.
  private func readClosely(_ image: Image) -> [Reading] {
    var session = ScanSession(image, longestSide: LookPlan.longestCloseSide)
    session.take(Look())
    return session.evidence.readings
  }

  /// The codes in one frame of many, at a quick look; for `FrameConfirmer` to settle.
  public func glance(at frame: Image) -> [Reading] {
    var session = ScanSession(frame, longestSide: LookPlan.longestSide)
    for look in session.plan.always where !session.evidence.isSettled { session.take(look) }
    return session.evidence.readings
  }
}

/// The looks taken at one image.
private struct ScanSession {
  let plan: LookPlan
  /// Whether the image is seen smaller than it is.
  let isHalved: Bool
  private(set) var evidence = Evidence()
  private let image: Image
  private let decoder = SymbolDecoder()

  /// Halves the image until neither side is longer than `longestSide`.
  init(_ whole: Image, longestSide: Int) {
    var image = whole
    while max(image.width, image.height) > longestSide { image = image.halved() }
    self.image = image
    isHalved = image.width != whole.width
    plan = LookPlan(for: image)
  }

  mutating func take(_ look: Look) {
    let view = look.view(of: image)
    evidence.add(decoder.sightings(in: view).map { placed($0, look) }, byZBarIn: look)
    let lines = LineReader().read(view, step: 2)
    evidence.add(lines.sightings.map { placed($0, look) }, onLinesOf: look, likenesses: lines.likenesses)
  }

  private func placed(_ sighting: Sighting, _ look: Look) -> Sighting {
    var sighting = sighting
    sighting.region = look.origin(of: sighting.region, in: image)
    return sighting
  }
}
