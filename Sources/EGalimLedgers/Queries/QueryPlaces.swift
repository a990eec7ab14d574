import EGalim
import EGalimDiagnostics

extension LineQuery {
  /// Whether it asks for anything that only a canteen list knows: ``resolved(by:)`` must then be given one.
  public var needsCanteens: Bool {
    conditions.contains { if case .place = $0.test { true } else { false } }
  }

  /// The same query with communes, food projects, groups and the like replaced by their canteens, and each canteen under
  /// the key that counts.
  ///
  /// - Throws: a `QueryTrouble` without a list, or where the list has nobody of that name.
  public func resolved(by directory: CanteenDirectory?) throws(QueryTrouble) -> LineQuery {
    var conditions: [QueryCondition] = []
    let places = directory.map { QueryPlaces($0) }
    for condition in self.conditions {
      if case .canteens(let keys) = condition.test, let directory {
        let counted = QueryCondition.Test.canteens(Set(keys.map(directory.canonicalKey)))
        conditions.append(QueryCondition(test: counted, isNegated: condition.isNegated))
        continue
      }
      guard case .place(let field, let values) = condition.test else {
        conditions.append(condition)
        continue
      }
      guard let places else {
        let value = values.first
        throw QueryTrouble(
          kind: .canteensNeeded(field: field), text: value?.text ?? "", column: value?.column ?? 1)
      }
      conditions.append(QueryCondition(test: try places.test(field, values), isNegated: condition.isNegated))
    }
    return LineQuery(conditions: conditions)
  }

  /// Whether it asks for nothing but canteens, so that sums by canteen answer it as well.
  public var asksForCanteensOnly: Bool {
    conditions.allSatisfy { condition in
      switch condition.test {
      case .canteens, .canteensBut: true
      default: false
      }
    }
  }

  /// Whether it asks where canteens are or what they are like, other than by who buys for them.
  public var asksForPlaces: Bool {
    conditions.contains { if case .place(let field, _) = $0.test { field != .buyer } else { false } }
  }

  /// Whether purchases of that canteen may answer it, as far as conditions on canteens say.
  public func admits(canteen key: CanteenKey) -> Bool {
    conditions.allSatisfy { condition in
      switch condition.test {
      case .canteens(let keys): keys.contains(key) != condition.isNegated
      case .canteensBut(let keys): keys.contains(key) == condition.isNegated
      default: true
      }
    }
  }
}

/// Finds the canteens of a list that lie somewhere or are of some kind.
struct QueryPlaces {
  private let canteens: [Canteen]
  private let buyers: BuyerGroups

  /// What stands for canteens of which the list does not say it.
  private static let unknown = TextFolding.fold("non renseigné")

  init(_ directory: CanteenDirectory) {
    canteens = directory.canteens
    buyers = BuyerGroups(directory.canteens)
  }

  /// The test that only the canteens of these places pass.
  func test(_ field: QueryField, _ values: [QueryParser.Value]) throws(QueryTrouble) -> QueryCondition.Test {
    var chosen: Set<CanteenKey> = []
    var asksForUnknown = false
    for value in values {
      if TextFolding.fold(value.text) == Self.unknown, field != .buyer {
        asksForUnknown = true
      } else {
        chosen.formUnion(try members(field, value))
      }
    }
    guard asksForUnknown else { return .canteens(chosen) }
    let known = canteens.filter { !names(field, of: $0).isEmpty }.compactMap(\.key)
    return .canteensBut(Set(known).subtracting(chosen))
  }

  private func members(_ field: QueryField, _ value: QueryParser.Value) throws(QueryTrouble) -> [CanteenKey] {
    let wanted = TextFolding.fold(value.text)
    let found = canteens.filter { canteen in names(field, of: canteen).contains { TextFolding.fold($0) == wanted } }
    if !found.isEmpty { return found.compactMap(\.key) }
    let nearest = SpellingList(canteens.flatMap { names(field, of: $0) }).nearest(to: value.text)
    throw QueryTrouble(
      kind: .unknownValue(field: field, nearest: nearest), text: value.text, column: value.column)
  }

  /// What a canteen may be asked for by; empty where the list does not say.
  private func names(_ field: QueryField, of canteen: Canteen) -> [String] {
    let location = canteen.location
    switch field {
    case .commune: return [location.communeCode, location.commune].compactMap(\.self)
    case .epci: return [location.epci].compactMap(\.self)
    case .pat: return location.pats
    case .department:
      let department = location.department ?? location.communeCode.flatMap(Department.init(communeCode:))
      return department.map { [$0.code, $0.name] } ?? []
    case .sector: return canteen.sectors.map(\.name)
    case .management: return canteen.management.map(Self.names) ?? []
    case .buyer:
      guard let buyer = buyers.buyer(of: canteen) else { return [] }
      return [buyer.text, buyers.name(of: buyer)].compactMap(\.self)
    default: return []
    }
  }

  private static func names(of management: Canteen.Management) -> [String] {
    switch management {
    case .direct: [management.rawValue, "directe", "régie"]
    case .conceded: [management.rawValue, "concédée", "concession"]
    }
  }
}
