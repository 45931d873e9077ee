internal import CartwrightBasket

/// When the weight of a cart disagrees with what is known of its goods.
///
/// The catalogue has no weights of pieces: with pieces in the cart, only too little weight can be told.
enum WeightRule {
  /// How far a scale may be off, in grams, and in hundredths of the goods' weight: the larger counts.
  static let toleranceGrams: Int64 = 50
  static let tolerancePercent: Int64 = 5

  static func disagrees(_ reported: Int64, with basket: Basket) -> Bool {
    var known: Int64 = 0
    var isAllKnown = true
    for line in basket.lines {
      if case .grams(let grams) = line.measure { known += grams } else { isAllKnown = false }
    }
    let tolerance = max(toleranceGrams, known * tolerancePercent / 100)
    return reported < known - tolerance || (isAllKnown && reported > known + tolerance)
  }
}
