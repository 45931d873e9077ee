/// What one photo shows, and how badly it was taken.
struct Photo {
  /// A product's package with its barcode.
  struct Package {
    var digits: String
    /// Where the middle of the symbol is, in pixels.
    var centre = SIMD2(320.0, 240.0)
    var degrees = 0.0
    /// The width of the narrowest bar, in pixels.
    var module = 2.4
    var barHeight = 110.0
    /// The grey of the cardboard.
    var shade = 120.0
  }

  /// The file's name, which tells the place in the shopping trip.
  var name: String
  var packages: [Package]
  /// The radius of the blur, in pixels; 0 for none.
  var blur = 0
  /// How much darker the darkest corner is than the brightest, of 1.
  var shadow = 0.3
  /// From where the light comes.
  var lightDegrees = 30.0
  /// How far a grey value may be off.
  var noise = 5.0

  /// A shopping trip of the sample catalogue.
  static let trip = [
    Photo(name: "01-oat-drink", packages: [Package(digits: oatDrink, degrees: 4)]),
    Photo(name: "02-rye-bread", packages: [Package(digits: ryeBread, degrees: -17, shade: 150)], shadow: 0.5),
    Photo(
      name: "03-dark-chocolate",
      packages: [Package(digits: darkChocolate, centre: [290, 260], degrees: 28, module: 2.2, shade: 60)],
      lightDegrees: 200),
    Photo(
      name: "04-sparkling-water", packages: [Package(digits: sparklingWater, degrees: 9, module: 2.8, shade: 170)],
      blur: 1, noise: 7),
    Photo(
      name: "05-coffee-and-filters",
      packages: [
        Package(digits: coffee, centre: [200, 130], degrees: -6, module: 1.9, barHeight: 80, shade: 70),
        Package(digits: coffeeFilters, centre: [420, 350], degrees: 12, module: 1.9, barHeight: 80, shade: 160),
      ]),
    Photo(
      name: "06-oat-drink-again", packages: [Package(digits: oatDrink, centre: [340, 220], degrees: 171, module: 2.1)],
      shadow: 0.45, lightDegrees: 120),
    Photo(
      name: "07-red-wine",
      packages: [Package(digits: redWine, degrees: 88, module: 2.2, barHeight: 120, shade: 50)], lightDegrees: 260),
    Photo(name: "08-empty-shelf", packages: [], shadow: 0.6),
    Photo(name: "09-imported-tea", packages: [Package(digits: importedTea, degrees: -33, module: 2.3)], noise: 6),
    Photo(
      name: "10-tomato-soup", packages: [Package(digits: tomatoSoup, degrees: -3, module: 2.5, shade: 90)],
      shadow: 0.75, lightDegrees: 5),
    Photo(
      name: "11-toothpaste", packages: [Package(digits: toothpaste, degrees: 52, module: 2.4, shade: 190)], blur: 1,
      shadow: 0.4),
  ]

  private static let oatDrink = "5060123450019"
  private static let ryeBread = "4012345670110"
  private static let darkChocolate = "42123453"
  private static let sparklingWater = "071234500109"
  private static let coffee = "8712345090210"
  private static let coffeeFilters = "4012345670288"
  private static let redWine = "3760123450331"
  /// In no catalogue.
  private static let importedTea = "4891234560073"
  private static let tomatoSoup = "051234500200"
  private static let toothpaste = "5412345070092"
}
