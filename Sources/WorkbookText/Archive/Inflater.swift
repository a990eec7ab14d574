import CZlib

/// Inflates a raw deflate stream (RFC 1951) piece by piece, with zlib.
///
/// One of the few files that touch memory through pointers. zlib keeps a pointer to its `z_stream`, which therefore has
/// an address of its own from `init` to `deinit`; only this value knows it, and it cannot be copied.
struct Inflater: ~Copyable {
  /// What became of a piece.
  enum Progress {
    /// There may be more: the input is used up, or the output is full.
    case goingOn
    /// The stream has ended; input may be left.
    case ended
    /// The bytes are no deflate stream.
    case damaged
  }

  private let stream: UnsafeMutablePointer<z_stream>
  private let isReady: Bool

  init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // A negative window size means: no zlib header around the stream.
    isReady = inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
  }

  deinit {
    if isReady { inflateEnd(stream) }
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  /// Inflates input from a position on, which moves along, and appends at most `count` bytes to the output.
  mutating func inflate(
    _ input: [UInt8], from position: inout Int, atMost count: Int, appendingTo output: inout [UInt8]
  ) -> Progress {
    guard isReady, position <= input.count else { return .damaged }
    var code = Z_OK
    var left = 0
    output.append(addingCapacity: count) { span in
      span.withUnsafeMutableBufferPointer { buffer, initializedCount in
        // Sound: both buffers outlive the call, zlib reads at most `avail_in` and writes at most `avail_out` bytes,
        // and says how many are left; only bytes that it wrote are declared initialized. It never writes to the input,
        // though its declaration does not say so. The pointers are taken back before the buffers go.
        let space = min(buffer.count, count)
        input.withUnsafeBufferPointer { source in
          let rest = UnsafeBufferPointer(rebasing: source[position...])
          stream.pointee.next_in = UnsafeMutablePointer(mutating: rest.baseAddress)
          stream.pointee.avail_in = UInt32(clamping: rest.count)
          stream.pointee.next_out = buffer.baseAddress
          stream.pointee.avail_out = UInt32(clamping: space)
          code = CZlib.inflate(stream, Z_NO_FLUSH)
          left = Int(stream.pointee.avail_in)
          initializedCount = space - Int(stream.pointee.avail_out)
          stream.pointee.next_in = nil
          stream.pointee.next_out = nil
        }
      }
    }
    position = input.count - left
    switch code {
    case Z_STREAM_END: return .ended
    // Nothing could be done for want of input or of space: the caller gives more of both.
    case Z_OK, Z_BUF_ERROR: return .goingOn
    default: return .damaged
    }
  }

  /// The CRC-32 of what was summed before, followed by these bytes; zero is the sum of nothing.
  static func checksum(_ before: UInt, _ bytes: [UInt8]) -> UInt {
    // Sound: zlib reads exactly the bytes of the buffer, during the call.
    bytes.withUnsafeBufferPointer { UInt(crc32(CUnsignedLong(before), $0.baseAddress, UInt32(clamping: $0.count))) }
  }
}
