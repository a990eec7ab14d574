import Foundation
import Testing

@testable import TabularText

@Suite("File troubles")
struct FileTroubleTests {
  @Test(
    "stand for the codes of the system",
    arguments: [
      (ENOENT, .notFound), (ENOTDIR, .notFound), (ENAMETOOLONG, .notFound), (ELOOP, .notFound),
      (EACCES, .permissionDenied), (EPERM, .permissionDenied), (EISDIR, .isFolder), (ENXIO, .notAFile),
      (ENODEV, .notAFile), (EEXIST, .alreadyExists), (EROFS, .notWritable), (ETXTBSY, .notWritable),
      (ENOSPC, .noSpaceLeft), (EDQUOT, .noSpaceLeft), (EIO, .deviceFailed), (EBADF, .deviceFailed),
    ] as [(Int32, FileTrouble)])
  func codes(code: Int32, expected: FileTrouble) {
    #expect(FileTrouble(systemError: code) == expected)
  }
}
