import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The paths of files that must not outlive the process, kept so that a signal handler can remove them.
///
/// A handler may interrupt any instruction of any thread: it must neither allocate nor wait for a lock. So the places
/// are made once, each holds a C string that never changes while it stands there, and all meet in atomic operations.
struct TemporaryPathTable: ~Copyable, Sendable {
  /// How many files the table of the process takes; a file beyond them is written all the same, unguarded.
  static let usualCapacity = 2048

  private typealias Place = Atomic<UnsafeMutablePointer<CChar>?>

  let capacity: Int
  // Sound to share: the memory is made in `init`, released in `deinit`, never moved, and each place is an atomic.
  private nonisolated(unsafe) let places: UnsafeMutablePointer<Place>
  /// Where the search for a free place starts.
  private let next = Atomic<Int>(0)
  /// Whether a handler walks through the table, or has done so: the process is about to end.
  private let isBeingRemoved = Atomic<Bool>(false)

  init(capacity: Int = usualCapacity) {
    self.capacity = max(capacity, 1)
    places = .allocate(capacity: self.capacity)
    // Sound: every one of the places allocated is initialized, once.
    for index in 0..<self.capacity { (places + index).initialize(to: Place(nil)) }
  }

  deinit {
    // Sound: nobody can hold a place any more, since the table goes away; every place is initialized.
    for index in 0..<capacity { free(places[index].load(ordering: .relaxed)) }
    places.deinitialize(count: capacity)
    places.deallocate()
  }

  /// Takes a path in; the number of its place, or nil when the table is full, or memory is.
  func add(_ path: String) -> Int? {
    guard let copy = strdup(path) else { return nil }
    let start = next.load(ordering: .relaxed)
    for step in 0..<capacity {
      let index = (start + step) % capacity
      // Sound: `index` is below `capacity`. The copy is complete before the exchange lets others see it.
      let (isTaken, _) = places[index].compareExchange(
        expected: nil, desired: copy, ordering: .sequentiallyConsistent)
      guard isTaken else { continue }
      next.store((index + 1) % capacity, ordering: .relaxed)
      return index
    }
    free(copy)
    return nil
  }

  /// Forgets the path at a place that `add` gave, whose file is in place by now, or gone.
  func forget(_ index: Int) {
    guard (0..<capacity).contains(index) else { return }
    // Sound: `index` is below `capacity`, and a place's string is released by the one who took it out. A handler raises
    // its flag before it looks at the places: where the flag is still down after the string was taken out, no handler
    // can come to hold that string. Where it is up, the string is left to the end of the process.
    let path = places[index].exchange(nil, ordering: .sequentiallyConsistent)
    next.store(index, ordering: .relaxed)
    if !isBeingRemoved.load(ordering: .sequentiallyConsistent) { free(path) }
  }

  /// Removes every file whose path stands here; to be called in a signal handler, once the process is to end.
  func removeFiles() {
    isBeingRemoved.store(true, ordering: .sequentiallyConsistent)
    for index in 0..<capacity {
      // Sound: `index` is below `capacity`; the string seen is not released any more, since the flag is up.
      if let path = places[index].load(ordering: .sequentiallyConsistent) { unlink(path) }
    }
  }
}
