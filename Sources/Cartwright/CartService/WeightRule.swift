internal import CartwrightBasket

/// When the weight of a cart disagrees with what is known of its goods.
///
/// The catalogue has no weights of pieces: with pieces in the cart, only too little weight can be told. What staff have approved of,
/// a bag or a broken scale, does not count again.
enum WeightRule {
  /// How far a scale may be off, in grams, and in hundredths of the goods' weight: the larger counts.
  static let toleranceGrams: Int64 = 50
  static let tolerancePercent: Int64 = 5

  static func disagrees(_ reported: Int64, with basket: Basket) -> Bool {
    let known = basket.weighedGrams
    let due = known + (basket.isWeighed ? basket.approvedExcess : min(basket.approvedExcess, 0))
    let tolerance = max(toleranceGrams, known * tolerancePercent / 100)
    return reported < due - tolerance || (basket.isWeighed && reported > due + tolerance)
  }
}
