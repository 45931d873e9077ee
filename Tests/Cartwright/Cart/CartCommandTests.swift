import CartwrightCart
import Testing

@Suite("What a shopper types")
struct CartCommandTests {
  @Test(
    "is read whatever its case and spaces",
    arguments: [
      ("checkout", CartCommand.checkout), (" List ", .list), ("UNLOCK", .unlock), ("abandon", .abandon),
      ("remove 2", .remove(line: 2)), ("set 1  3", .set(line: 1, pieces: 3)),
      ("weigh 4 250", .weigh(line: 4, grams: 250)),
      ("plu 4011 2", .produce(plu: "4011", pieces: 2)), ("plu 4011 500g", .weighedProduce(plu: "4011", grams: 500)),
    ])
  func reads(_ text: String, _ command: CartCommand) {
    #expect(CartCommand(text) == command)
  }

  @Test(
    "is refused when it is no command, or lacks a number",
    arguments: [
      "", "pay", "checkout now", "remove", "remove two", "remove 1 2", "set 1", "set 1 x", "plu 4011", "plu 4011 g",
    ])
  func refuses(_ text: String) {
    #expect(CartCommand(text) == nil)
  }
}
