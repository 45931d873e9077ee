/// A queue in an array: what was taken leaves its memory at once, and its place when half of the places are such.
///
/// So one that is never quite empty does not grow with all that ever went through it.
package struct FIFOQueue<Element> {
  /// Places that are not worth moving the rest for.
  @usableFromInline static var fewPlaces: Int { 32 }

  @usableFromInline var elements: [Element?]
  @usableFromInline var taken: Int

  /// Makes an empty queue.
  @inlinable package init() {
    elements = []
    taken = 0
  }

  /// The number of elements.
  @inlinable package var count: Int { elements.count - taken }

  /// Appends an element.
  @inlinable package mutating func append(_ element: consuming Element) { elements.append(element) }

  /// Takes the first element; `nil` when there is none.
  @inlinable package mutating func popFirst() -> Element? {
    guard taken < elements.count else { return nil }
    let element = elements[taken].take()
    taken += 1
    if taken == elements.count {
      elements.removeAll(keepingCapacity: true)
      taken = 0
    } else if taken >= Self.fewPlaces, taken * 2 >= elements.count {
      elements.removeFirst(taken)
      taken = 0
    }
    return element
  }
}
