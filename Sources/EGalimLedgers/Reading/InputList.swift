import EGalimDiagnostics
import TabularText

/// A file to read, and how it came to be read.
public struct InputFile: Hashable, Sendable {
  /// The path as the user gave it, or the folder's path and the file's name; `-` for standard input.
  public let path: String
  /// The folder that was given, nil for a file given by name.
  public let folder: String?

  /// Names a file.
  public init(path: String, folder: String? = nil) {
    self.path = path
    self.folder = folder
  }

  /// Whether it is standard input.
  public var isStandardInput: Bool { path == "-" }
}

/// The files that paths come to: a file is itself, a folder its files in byte order of their names, `-` standard input.
public struct InputList: Sendable {
  /// The files to read, in order; none twice.
  public private(set) var files: [InputFile] = []
  /// The folders that were given.
  public private(set) var folders: [String] = []
  /// Paths where nothing is, and files given twice.
  public private(set) var diagnostics: [Diagnostic] = []
  /// Where copies are read: files and folders that were given once more all the same, and are read once.
  public private(set) var givenAgain: [(path: String, first: String)] = []
  /// The folders of which a file was told of here: they are not empty, even if nothing of them is left to read.
  public private(set) var foldersWithTold: Set<String> = []
  private let readElsewhere: Set<FileIdentity>
  /// Whether a file with the bytes of another one is read all the same.
  private let keepsCopies: Bool
  private var identities: [FileIdentity: String] = [:]
  private var sizes: [Int: [String]] = [:]

  /// Looks at each path.
  ///
  /// - Parameters:
  ///   - paths: files, folders, or `-`.
  ///   - others: files that are read in another role, and not once more for standing among the paths.
  ///   - keepsCopies: whether a file with the same bytes as another one is read too, for those who find out themselves
  ///     what stands there twice.
  public init(_ paths: [String], besides others: [String] = [], keepsCopies: Bool = false) {
    self.keepsCopies = keepsCopies
    readElsewhere = Set(others.compactMap { try? FileIdentity(ofPath: $0) })
    for path in paths {
      if path == "-" {
        addStandardInput()
      } else {
        add(path)
      }
    }
  }

  private mutating func addStandardInput() {
    if files.contains(where: \.isStandardInput) {
      report("-", as: "-", sameBytes: false)
    } else {
      files.append(InputFile(path: "-"))
    }
  }

  private mutating func add(_ path: String) {
    do {
      switch try PathKind(ofPath: path) {
      case .folder: try addFolder(path)
      case .file: addOnce(InputFile(path: path))
      default: files.append(InputFile(path: path))
      }
    } catch {
      diagnostics.append(Diagnostic(Finding(error), at: Place(path: path)))
    }
  }

  private mutating func addFolder(_ path: String) throws(FileTrouble) {
    if let first = folders.first(where: { InputList.isSame($0, path) }) {
      return report(path, as: first, sameBytes: false)
    }
    let prefix = path.hasSuffix("/") ? path : path + "/"
    let names = try Folder.fileNames(atPath: path)
    folders.append(path)
    for name in names { addOnce(InputFile(path: prefix + name, folder: path)) }
  }

  private static func isSame(_ folder: String, _ other: String) -> Bool {
    guard let first = try? FileIdentity(ofPath: folder), let second = try? FileIdentity(ofPath: other) else {
      return false
    }
    return first == second
  }

  /// Adds a file unless it is there already: the same file behind links, or another file with the same bytes.
  private mutating func addOnce(_ file: InputFile) {
    do throws(FileTrouble) {
      let identity = try FileIdentity(ofPath: file.path)
      if readElsewhere.contains(identity) {
        if let folder = file.folder { foldersWithTold.insert(folder) }
        return
      }
      if let first = identities[identity] { return report(file, as: first, sameBytes: false) }
      let size = try FileContent.size(ofPath: file.path)
      for other in sizes[size] ?? [] where size > 0 && !keepsCopies {
        guard try FileContent.isSame(other, file.path) else { continue }
        // What else stands in a folder twice, twice is skipped.
        if file.folder != nil, Layout.kind(of: file) == nil { break }
        return report(file, as: other, sameBytes: true)
      }
      identities[identity] = file.path
      sizes[size, default: []].append(file.path)
      files.append(file)
    } catch {
      if let folder = file.folder { foldersWithTold.insert(folder) }
      diagnostics.append(Diagnostic(Finding(error), at: Place(path: file.path)))
    }
  }

  private mutating func report(_ file: InputFile, as first: String, sameBytes: Bool) {
    if let folder = file.folder { foldersWithTold.insert(folder) }
    report(file.path, as: first, sameBytes: sameBytes)
  }

  private mutating func report(_ path: String, as first: String, sameBytes: Bool) {
    if keepsCopies {
      givenAgain.append((path, first))
    } else {
      diagnostics.append(Diagnostic(.sameFileTwice(first: first, sameBytes: sameBytes), at: Place(path: path)))
    }
  }
}

extension Finding {
  /// What to tell people of a file that cannot be read.
  public init(_ trouble: FileTrouble) {
    switch trouble {
    case .notFound: self = .fileNotFound
    case .permissionDenied, .notWritable, .alreadyExists: self = .fileUnreadable(.permissionDenied)
    case .notAFile: self = .fileUnreadable(.notAFile)
    case .isFolder: self = .fileUnreadable(.isFolder)
    case .cutShort: self = .fileUnreadable(.cutShort)
    case .deviceFailed, .noSpaceLeft: self = .fileUnreadable(.deviceFailed)
    }
  }
}
