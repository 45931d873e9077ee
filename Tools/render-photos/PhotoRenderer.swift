internal import CartwrightScanner
internal import Foundation

/// Draws photos, the same from the same seed.
struct PhotoRenderer {
  static let width = 640
  static let height = 480
  /// Greys are rounded to this, which keeps the files small.
  private static let greyStep = 14.0
  /// Each pixel is the mean of so many samples, squared.
  private static let samples = 3

  private let photo: Photo
  private let labels: [Label]
  private var generator: SeededGenerator

  /// Fails for a package whose digits are no code.
  init?(_ photo: Photo, seed: UInt64) {
    let labels = photo.packages.compactMap { Label($0) }
    guard labels.count == photo.packages.count else { return nil }
    (self.photo, self.labels) = (photo, labels)
    generator = SeededGenerator(seed: seed)
  }

  /// The photo.
  mutating func render() throws(ImageError) -> Image {
    var greys = blurred(scene(), radius: photo.blur)
    for index in greys.indices {
      let lit = greys[index] * light(Double(index % Self.width), Double(index / Self.width))
      let grey = lit + generator.wobble() * photo.noise
      greys[index] = (grey / Self.greyStep).rounded() * Self.greyStep
    }
    return try Image(
      width: Self.width, height: Self.height, pixels: greys.map { UInt8(max(0, min(255, $0))) })
  }

  private func scene() -> [Double] {
    var greys: [Double] = []
    greys.reserveCapacity(Self.width * Self.height)
    for y in 0..<Self.height {
      for x in 0..<Self.width { greys.append(pixel(x, y)) }
    }
    return greys
  }

  private func pixel(_ x: Int, _ y: Int) -> Double {
    var sum = 0.0
    for index in 0..<Self.samples * Self.samples {
      let dx = (Double(index % Self.samples) + 0.5) / Double(Self.samples) - 0.5
      let dy = (Double(index / Self.samples) + 0.5) / Double(Self.samples) - 0.5
      sum += grey(at: SIMD2(Double(x) + dx, Double(y) + dy))
    }
    return sum / Double(Self.samples * Self.samples)
  }

  private func grey(at point: SIMD2<Double>) -> Double {
    for label in labels {
      if let grey = label.grey(at: point) { return grey }
    }
    // A board of wood, with planks.
    let plank = point.y.truncatingRemainder(dividingBy: 120) < 3 ? -40.0 : 0
    return 105 + plank + 14 * sin(point.y / 9 + 2 * sin(point.x / 90))
  }

  private func blurred(_ greys: [Double], radius: Int) -> [Double] {
    guard radius > 0 else { return greys }
    let across = mean(of: greys, radius: radius, step: 1, length: Self.width) { $0 % Self.width }
    return mean(of: across, radius: radius, step: Self.width, length: Self.height) { $0 / Self.width }
  }

  private func mean(
    of greys: [Double], radius: Int, step: Int, length: Int, place: (Int) -> Int
  ) -> [Double] {
    greys.indices.map { index in
      let from = max(-radius, -place(index))
      let through = min(radius, length - 1 - place(index))
      return (from...through).reduce(0) { $0 + greys[index + $1 * step] } / Double(through - from + 1)
    }
  }

  private func light(_ x: Double, _ y: Double) -> Double {
    let angle = photo.lightDegrees * .pi / 180
    let along = ((x - 320) * cos(angle) + (y - 240) * sin(angle)) / 400
    return 1 - photo.shadow * (along + 1) / 2
  }
}

/// A barcode printed on white, on a package.
private struct Label {
  private static let ink = 30.0
  private static let paper = 238.0
  /// The white on either side, in modules.
  private static let quietZone = 11.0
  private static let margin = 14.0
  private static let cardboard = 60.0

  private let package: Photo.Package
  private let modules: [Bool]
  private let cosine: Double
  private let sine: Double

  init?(_ package: Photo.Package) {
    guard let symbol = Symbol(digits: package.digits) else { return nil }
    (self.package, modules) = (package, symbol.modules)
    let radians = package.degrees * .pi / 180
    (cosine, sine) = (cos(radians), sin(radians))
  }

  /// What is seen at a point of the photo; nil beside the package.
  func grey(at point: SIMD2<Double>) -> Double? {
    let offset = point - package.centre
    let x = offset.x * cosine + offset.y * sine
    let y = offset.y * cosine - offset.x * sine
    let halfWidth = Double(modules.count) * package.module / 2
    let (overX, overY) = (abs(x) - halfWidth, abs(y) - package.barHeight / 2)
    if overX < 0, overY < 0 { return modules[Int((x + halfWidth) / package.module)] ? Self.ink : Self.paper }
    if overX < Self.quietZone * package.module, overY < Self.margin { return Self.paper }
    if overX < Self.quietZone * package.module + Self.cardboard, overY < Self.cardboard {
      return package.shade + 10 * sin(y / 7)
    }
    return nil
  }
}
