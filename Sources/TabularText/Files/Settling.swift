import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Forces written bytes to the device and closes their files, while whoever wrote them goes on.
final class Settling: Sendable {
  private let group = DispatchGroup()
  /// The first error code; zero as long as there is none.
  private let trouble = Guarded<Int32>(0)

  /// Takes over a descriptor; it is closed once its bytes are on the device.
  func settle(_ descriptor: Int32) {
    DispatchQueue.global().async(group: group) { [self] in
      var code: Int32 = 0
      // Some file systems cannot force bytes to the device; that is no reason to refuse the file.
      if fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP { code = errno }
      let closing = SystemCalls.closeFile(descriptor)
      if code == 0 { code = closing }
      if code != 0 { trouble.withLock { if $0 == 0 { $0 = code } } }
    }
  }

  /// Waits until all of them are; throws the trouble that the first one had.
  func wait() throws(FileTrouble) {
    group.wait()
    let code = trouble.withLock { $0 }
    if code != 0 { throw FileTrouble(systemError: code) }
  }
}
