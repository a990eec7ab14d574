/// A JSON value, or members of an object, whose text is the same for each canteen but for the figures: laid out once.
///
/// What the closure writes is what a plain writer writes; ``JSONWriter/gap(_:)`` leaves a member's value open.
struct JSONForm: Sendable {
  /// Sixty-four bytes of text, stored at once: as many as most members have before their value.
  private struct Block: BitwiseCopyable, Sendable {
    private var first: Half
    private var second: Half

    private struct Half: BitwiseCopyable, Sendable {
      var words: (UInt64, UInt64, UInt64, UInt64)
    }

    static let size = 64

    /// The bytes from an offset on; zeros stand after the last one.
    init(_ bytes: [UInt8], from start: Int, to end: Int) {
      func word(_ number: Int) -> UInt64 {
        let first = start + 8 * number
        var word: UInt64 = 0
        var index = min(first + 8, end)
        while index > first {
          index -= 1
          word = word << 8 | UInt64(bytes[index])
        }
        return word.littleEndian
      }
      first = Half(words: (word(0), word(1), word(2), word(3)))
      second = Half(words: (word(4), word(5), word(6), word(7)))
    }
  }

  /// The text before a gap, or after the last one; its last block holds some bytes beyond it, which are written over.
  private struct Stretch: Sendable {
    let firstBlock: Int
    let count: Int
  }

  private var blocks: [Block] = []
  private var stretches: [Stretch] = []
  /// How many bytes a filled form takes at most, with what is written beyond its end.
  private let room: Int

  /// Lays out what the closure writes so many blocks deep: a value, or members, which come first in their object or not.
  init(depth: Int, comesFirst: Bool = false, _ content: (inout JSONWriter) -> Void) {
    let (bytes, gaps) = JSONWriter.layout(depth: depth, comesFirst: comesFirst, content)
    room = bytes.count + gaps.count * JSONFigure.room + Block.size
    var start = 0
    for end in gaps + [bytes.count] {
      let firstBlock = blocks.count
      for offset in stride(from: start, to: end, by: Block.size) {
        blocks.append(Block(bytes, from: offset, to: end))
      }
      stretches.append(Stretch(firstBlock: firstBlock, count: end - start))
      start = end
    }
  }

  /// How many figures the form takes.
  var gapCount: Int { stretches.count - 1 }

  /// Appends the form with a figure in each gap; without as many it stays unwritten.
  func append(filledWith figures: [JSONFigure], to bytes: inout [UInt8]) {
    guard figures.count == gapCount else { return }
    bytes.append(room: room) { bytes in
      let blocks = blocks.span
      let stretches = stretches.span
      var end = 0
      for index in stretches.indices {
        let stretch = stretches[index]
        var block = stretch.firstBlock
        var offset = end
        end &+= stretch.count
        while offset < end {
          bytes.storeBytes(of: blocks[block], toByteOffset: offset, as: Block.self)
          offset &+= Block.size
          block &+= 1
        }
        if index < figures.count { end = figures[index].store(in: &bytes, at: end) }
      }
      return end
    }
  }
}
