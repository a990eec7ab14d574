import EGalim
import EGalimDiagnostics
import JSONText

/// Takes the tree of a project's file apart.
struct ProjectDecoder {
  /// So many findings say that a file has to be written anew.
  private static let mostFindings = 100
  private let document: JSONDocument
  private let path: String
  private var found: [(offset: Int, diagnostic: Diagnostic)] = []

  init(_ document: JSONDocument, path: String) {
    self.document = document
    self.path = path
  }

  /// What is wrong, in the order of the file.
  var diagnostics: [Diagnostic] {
    found.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
      .map(\.element.diagnostic)
  }

  mutating func decode() -> Project? {
    for trouble in document.troubles { note(trouble) }
    // What lies beyond the limits may be anything.
    guard let root = document.value, !diagnostics.contains(where: { $0.code == .projectTooLarge }) else { return nil }
    guard let members = root.members else {
      if root.content != .unreadable { noteKind(root, .block, "") }
      return nil
    }
    var project = Project(canteens: nil, ledgers: [], meals: nil, year: nil, targets: [])
    var named: Set<ProjectMember> = []
    forEachKnown(members, MemberNames.project, in: "") { decoder, member in
      guard let known = ProjectMember(rawValue: member.name) else { return }
      named.insert(known)
      decoder.take(member.value, of: known, into: &project)
    }
    if !named.contains(.ledgers), document.troubles.isEmpty {
      note(.projectMemberMissing(name: ProjectMember.ledgers.rawValue), at: root.offset, nil, "")
    }
    return project
  }

  private mutating func take(_ value: JSONValue, of member: ProjectMember, into project: inout Project) {
    let name = member.rawValue
    // What is said to be nothing is as good as not said.
    if value.content == .null, member != .ledgers { return }
    switch member {
    case .schema, .comment: _ = text(value, .text, name)
    case .canteens: project.canteens = filePath(value, name)
    case .meals: project.meals = filePath(value, name)
    case .ledgers: project.ledgers = ledgers(value, name)
    case .year: project.year = lawfulYear(value, name)
    case .targets: project.targets = targets(value, name)
    }
  }

  // MARK: Values

  private mutating func text(_ value: JSONValue, _ kind: ProjectValueKind, _ name: String) -> String? {
    if let text = value.text { return text }
    noteKind(value, kind, name)
    return nil
  }

  private mutating func filePath(_ value: JSONValue, _ name: String) -> Project.Path? {
    guard let text = text(value, .path, name) else { return nil }
    let trouble: ProjectPathTrouble? =
      if text.isEmpty {
        .empty
      } else if text == "-" {
        .standardInput
      } else if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
        .controlCharacter
      } else {
        nil
      }
    if let trouble {
      note(.unusableProjectPath(trouble), at: value.offset, source(value), name, length: value.end - value.offset)
      return nil
    }
    return Project.Path(text, at: place(value.offset, name))
  }

  /// A list of paths, or one path without its list: what is meant is as clear.
  private mutating func ledgers(_ value: JSONValue, _ name: String) -> [Project.Path] {
    if value.text != nil { return [filePath(value, name)].compactMap(\.self) }
    guard let list = value.list else {
      noteKind(value, .pathList, name)
      return []
    }
    if list.isEmpty, document.troubles.isEmpty {
      note(.projectMemberMissing(name: name), at: value.offset, nil, name, length: 2)
    }
    return list.enumerated().compactMap { index, each in filePath(each, "\(name)[\(index + 1)]") }
  }

  private mutating func wholeNumber(_ value: JSONValue, _ bounds: ClosedRange<Int>, _ name: String) -> Int? {
    guard case .number = value.content else {
      noteKind(value, .wholeNumber, name)
      return nil
    }
    if let number = value.wholeNumber, bounds.contains(number) { return number }
    note(
      .projectNumberOutOfRange(low: bounds.lowerBound, high: bounds.upperBound), at: value.offset, source(value), name,
      length: value.end - value.offset)
    return nil
  }

  private mutating func lawfulYear(_ value: JSONValue, _ name: String) -> Int? {
    // Whatever is no year is told the years that will do.
    let isYear = value.wholeNumber.map((1...9999).contains) ?? false
    guard let year = wholeNumber(value, isYear ? 1...9999 : Regulation.knownYears, name) else { return nil }
    do {
      return try Regulation.of(year).year
    } catch {
      note(
        .projectYearWithoutRules(first: error.known.lowerBound, last: error.known.upperBound), at: value.offset,
        source(value), name, length: value.end - value.offset)
      return nil
    }
  }

  // MARK: Targets

  private mutating func targets(_ value: JSONValue, _ name: String) -> [OwnTarget] {
    guard let list = value.list else {
      noteKind(value, .targetList, name)
      return []
    }
    var targets: [OwnTarget] = []
    var lines: [TargetKey: Int] = [:]
    for (index, each) in list.enumerated() {
      guard let target = target(each, "\(name)[\(index + 1)]") else { continue }
      let key = TargetKey(figure: target.figure, year: target.year)
      if let firstLine = lines[key] {
        note(
          .repeatedProjectTarget(year: target.year, firstLine: firstLine), at: each.offset, target.figure.shortName,
          "\(name)[\(index + 1)]")
      } else {
        lines[key] = document.position(of: each.offset).line
        targets.append(target)
      }
    }
    return targets
  }

  private struct TargetKey: Hashable {
    let figure: Figure
    let year: Int
  }

  private mutating func target(_ value: JSONValue, _ name: String) -> OwnTarget? {
    guard let members = value.members else {
      noteKind(value, .block, name)
      return nil
    }
    var figure: Figure?
    var percent: Int?
    var year: Int?
    var named: Set<TargetMember> = []
    forEachKnown(members, MemberNames.target, in: name + ".") { decoder, member in
      guard let known = TargetMember(rawValue: member.name) else { return }
      named.insert(known)
      let name = "\(name).\(member.name)"
      switch known {
      case .share: figure = decoder.share(member.value, name)
      case .percent: percent = decoder.wholeNumber(member.value, 1...100, name)
      case .year: year = decoder.wholeNumber(member.value, 2019...2100, name)
      }
    }
    for missing in TargetMember.allCases where !named.contains(missing) && document.troubles.isEmpty {
      note(.projectMemberMissing(name: missing.rawValue), at: value.offset, nil, name)
    }
    guard let figure, let percent, let year else { return nil }
    return OwnTarget(figure, goal: percent, year: year)
  }

  private mutating func share(_ value: JSONValue, _ name: String) -> Figure? {
    guard let text = text(value, .text, name) else { return nil }
    if let figure = Figure(name: text), figure.canBeGoal { return figure }
    let short = Figure.all.filter(\.canBeGoal).map(\.shortName)
    note(
      .unknownProjectShare(nearest: NearestSpelling.of(text, among: short)), at: value.offset, text, name,
      length: value.end - value.offset)
    return nil
  }

  // MARK: Members

  /// Hands on the members that are known and stand there for the first time; notes the others.
  private mutating func forEachKnown(
    _ members: [JSONMember], _ names: MemberNames, in block: String,
    _ take: (inout ProjectDecoder, JSONMember) -> Void
  ) {
    var offsets: [String: Int] = [:]
    for member in members {
      let length = member.name.utf8.count + 2
      if !names.known.contains(where: { member.isNamed($0) }) {
        note(
          .unknownProjectMember(nearest: names.nearest(to: member.name), known: names.known), at: member.offset,
          member.name, block + member.name, length: length)
      } else if let first = offsets[member.name] {
        note(
          .repeatedProjectMember(firstLine: document.position(of: first).line), at: member.offset, member.name,
          block + member.name, length: length)
      } else {
        offsets[member.name] = member.offset
        take(&self, member)
      }
    }
  }

  // MARK: Noting

  private mutating func noteKind(_ value: JSONValue, _ expected: ProjectValueKind, _ name: String) {
    // What could not be read was told.
    guard let found = ProjectValueKind(value) else { return }
    note(
      .projectValueKind(expected: expected, found: found), at: value.offset, source(value), name,
      length: value.end - value.offset)
  }

  private mutating func note(_ trouble: JSONTrouble) {
    let text = trouble.text.isEmpty ? nil : trouble.text
    note(Finding(trouble.kind), at: trouble.offset, text, "", length: max(1, trouble.text.utf8.count))
  }

  private mutating func note(
    _ finding: Finding, at offset: Int, _ cell: String?, _ name: String, length: Int = 1
  ) {
    // Each is found again from the beginning of the text: of a file that is no project's, the first ones are enough.
    guard found.count < ProjectDecoder.mostFindings else { return }
    let position = document.position(of: offset)
    let line = document.line(at: offset)
    let isShort = line.utf8.count <= 400
    let room = line.unicodeScalars.count - position.column + 1
    let excerpt = Diagnostic.Excerpt(
      text: line, offset: position.column - 1, length: max(1, min(length, room)))
    found.append(
      (
        offset,
        Diagnostic(finding, at: place(offset, name), cell: cell, excerpt: isShort && !line.isEmpty ? excerpt : nil)
      ))
  }

  private func place(_ offset: Int, _ name: String) -> Place {
    let position = document.position(of: offset)
    return Place(path: path, line: position.line, column: position.column, fieldName: name.isEmpty ? nil : name)
  }

  private func source(_ value: JSONValue) -> String { document.source(from: value.offset, to: value.end) }
}
