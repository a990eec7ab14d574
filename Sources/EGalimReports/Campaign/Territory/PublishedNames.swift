import EGalim

/// The names that published declarations give to food projects and intercommunalities.
///
/// A list may shorten them: what is a part of one published name alone takes that name, so that the canteens of a list
/// and those of the file stand in the same groups.
struct PublishedNames: Sendable {
  private let projects: NameSearch
  private let epcis: NameSearch

  init(_ campaign: PublishedCampaign) {
    projects = NameSearch(CampaignSelection.entries(of: .pat, campaign))
    epcis = NameSearch(CampaignSelection.entries(of: .epci, campaign))
  }

  /// The canteen with the names as they are published, where there is one.
  func placing(_ canteen: Canteen) -> Canteen {
    var canteen = canteen
    canteen.location.epci = canteen.location.epci.map { epcis.name(for: $0) ?? $0 }
    canteen.location.pats = canteen.location.pats.map { projects.name(for: $0) ?? $0 }
    return canteen
  }
}
