"""Replacements as rows: pairs of functions and methods that were proven by running both sides."""

from __future__ import annotations

from paths import HERE, read

PROOFS = HERE / "prove" / "proofs.json"
METHODS = HERE / "prove" / "methods.json"
#: Differences that leave a replacement usable: another type of number or of container.
_MILD = ("type ", "gives ")


def _worth(proof: dict) -> bool:
    """Does the new side do the same in some call, or differ only in the type it gives?"""
    differences = proof["differences"]
    return proof["calls"] > 0 and (proof["same"] > 0 or all(text.startswith(_MILD) for text in differences))


def _risk(proof: dict) -> str:
    parts = []
    if proof["add"]:
        added = ", ".join(f"{key}={value!r}" for key, value in proof["add"].items())
        parts.append(f"needs {added} as well")
    if proof["random"]:
        parts.append("random numbers: shape and type agree, the numbers do not")
    parts += proof["differences"][:2]
    if proof.get("lost"):
        parts.append(f"has no argument {', '.join(proof['lost'])}")
    return "; ".join(parts)


def replacements() -> list:
    """``(from, to, proof, evidence, arguments, risk)``, best first for each name."""
    data = read(PROOFS)
    rows = []
    for proof in sorted(data["proofs"], key=_order):
        if not _worth(proof):
            continue
        same = proof["same"] == proof["calls"] and not proof["add"] and not proof["random"]
        evidence = (
            f"{proof['same']} of {proof['calls']} calls agree between keras {data['old']} and keras {data['new']}"
        )
        rows.append((proof["from"], proof["to"], same, evidence, proof["arguments"], _risk(proof)))
    if METHODS.exists():
        for one in read(METHODS)["methods"]:
            rows.append((one["from"], one["to"], one["same"], one["evidence"], one["arguments"], one["risk"]))
    return rows


def _order(proof: dict) -> tuple:
    share = proof["same"] / proof["calls"] if proof["calls"] else 0
    return proof["from"], -share, len(proof.get("lost", ())), proof["to"]
