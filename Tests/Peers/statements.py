"""What every peer must come to: the sums of each family, and the statements' measures made of them.

A peer prints a JSON list with one object a canteen, year and family: `canteen`, `year`, `family`, and each of `SUMS` in
whole cents. The few additions over families that lead from there to the statements are done here, outside the time that
is measured, which favours the peers.

The rules are those of ma cantine (see `docs/reference/formats.md` and `Sources/EGalim/Totals`), written anew: nothing
here is generated from the code that it is compared with.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

COLUMNS = (
    "siret description fournisseur date prix_ht famille_produits categories_egalim origine est_circuit_court est_local "
    "definition_local definition_local_km"
).split()

# The labels in the order of the detailed statement: a purchase goes to the first that it bears.
LABELS = (
    "BIO LABEL_ROUGE AOCAOP IGP STG HVE PECHE_DURABLE RUP COMMERCE_EQUITABLE FERMIER EXTERNALITES PERFORMANCE"
).split()
# The groups of the simple statement in the order of the same priority. Two labels of old ledgers count here only.
GROUPS = {
    "bio": ["BIO", "CONVERSION_BIO"],
    "siqo": ["LABEL_ROUGE", "AOCAOP", "IGP", "STG"],
    "egalim_autres": ["HVE", "PECHE_DURABLE", "RUP", "COMMERCE_EQUITABLE", "FERMIER"],
    "externalites_performance": ["EXTERNALITES", "PERFORMANCE", "EQUIVALENTS"],
}
TRUE_WORDS = ["OUI", "oui", "x"]
FAMILIES = (
    "VIANDES_VOLAILLES PRODUITS_DE_LA_MER FRUITS_ET_LEGUMES CHARCUTERIE PRODUITS_LAITIERS BOULANGERIE BOISSONS AUTRES"
).split()

# The sums of a family that a peer prints.
SUMS = (
    ["total", "egalim", "non_egalim"]
    + [f"group_{name}" for name in GROUPS]
    + ["group_bio_fair", "group_autres_fair", "bio_fair"]
    + [f"first_{label.lower()}" for label in LABELS]
    + ["france", "europe", "circuit_court", "local"]
)

FAIR = "first_commerce_equitable"
Key = tuple[str, int]
Measures = dict[str, int]


def statements_of_rows(rows: list[dict[str, Any]]) -> dict[tuple[str, int, str], Measures]:
    """The measures of both statements by canteen, year and kind, in cents, from what a peer prints."""
    families: dict[Key, dict[str, dict[str, Any]]] = defaultdict(dict)
    for row in rows:
        families[plain(row["canteen"]), row["year"]][row["family"]] = row
    found = {}
    for (canteen, year), by_family in families.items():
        found[canteen, year, "simple"] = simple(by_family)
        found[canteen, year, "detailed"] = detailed(by_family)
    return found


def plain(canteen: str | int) -> str:
    """The canteen's number: peers read it as a number, which drops a SIRET's leading zeros."""
    return str(int(canteen))


def over_families(by_family: dict[str, dict[str, Any]], *names: str) -> int:
    return sum(row[name] for row in by_family.values() for name in names)


def simple(by_family: dict[str, dict[str, Any]]) -> Measures:
    measures = {f"valeur_{group}": over_families(by_family, f"group_{group}") for group in GROUPS}
    measures["valeur_totale"] = over_families(by_family, "total")
    measures["valeur_bio_dont_commerce_equitable"] = over_families(by_family, "group_bio_fair")
    measures["valeur_egalim_autres_dont_commerce_equitable"] = over_families(by_family, "group_autres_fair")
    for family in FAMILIES:
        row = by_family.get(family, {})
        name = f"valeur_{family.lower()}"
        measures[name] = row.get("total", 0)
        for part in ["egalim", "non_egalim", "france", "europe", "circuit_court", "local"]:
            measures[f"{name}_{part}"] = row.get(part, 0)
        for label in LABELS:
            measures[f"{name}_{label.lower()}"] = row.get(f"first_{label.lower()}", 0)
        measures[f"{name}_aocaop_igp_stg"] = sum(row.get(f"first_{label}", 0) for label in ["aocaop", "igp", "stg"])
        measures[f"{name}_bio_dont_commerce_equitable"] = row.get("bio_fair", 0)
    return measures


def detailed(by_family: dict[str, dict[str, Any]]) -> Measures:
    """Only what the detailed statement counts differently: its groups are the sums of its label columns."""
    measures = {
        f"valeur_{group}": over_families(by_family, *(f"first_{name.lower()}" for name in labels if name in LABELS))
        for group, labels in GROUPS.items()
    }
    measures["valeur_bio_dont_commerce_equitable"] = over_families(by_family, "bio_fair")
    measures["valeur_egalim_autres_dont_commerce_equitable"] = over_families(by_family, FAIR)
    for family in FAMILIES:
        row = by_family.get(family, {})
        measures[f"valeur_{family.lower()}_egalim"] = sum(row.get(f"first_{label.lower()}", 0) for label in LABELS)
    return measures


def statements_of_report(report: dict[str, Any]) -> dict[tuple[str, int, str], Measures]:
    """The same of `egalim report --format json`, read with its decimals as whole cents; meals are no sum."""
    found = {}
    for canteen in report["canteens"]:
        name = plain(canteen["siret"] or canteen["cantine_id"])
        for kind, key in [("simple", "values"), ("detailed", "detailed_values")]:
            values = {measure: value for measure, value in canteen[key].items() if measure != "nombre_repas_an"}
            found[name, report["year"], kind] = values
    return found


def cents(text: str) -> int:
    """The cents of a JSON number with two decimals, for `json.loads(…, parse_float=cents)`."""
    whole, _, decimals = text.partition(".")
    if len(decimals) != 2:
        raise ValueError(f"not an amount with two decimals: {text}")
    return int(whole + decimals)


def difference(ours: dict[Any, Measures], theirs: dict[Any, Measures]) -> str | None:
    """The first figure in which two computations disagree, in words; None when they agree to the cent."""
    if ours.keys() != theirs.keys():
        odd = sorted(ours.keys() ^ theirs.keys())[0]
        return f"only one of them knows canteen {odd[0]} in {odd[1]} ({len(ours)} and {len(theirs)} statements)"
    for key in sorted(ours):
        if ours[key].keys() != theirs[key].keys():
            return f"canteen {key[0]}, {key[2]}: only one has {sorted(ours[key].keys() ^ theirs[key].keys())[0]}"
        for measure, value in ours[key].items():
            if value != theirs[key][measure]:
                return f"canteen {key[0]}, {key[2]}, {measure}: {value} and {theirs[key][measure]} cents"
    return None
