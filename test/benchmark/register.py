"""Reads the register as a script written for this very register would: csv and decimal, or pandas."""

import csv
import datetime
import json
import re
import resource
import sys
import time
from decimal import Decimal, InvalidOperation

BEFORE, ENDED = "2025-12-31", "2026-01-31"
FORMATS = ("%Y-%m-%d", "%d/%m/%Y", "%d %b %Y", "%Y年%m月%d日")


def period(iso):
    return "before" if iso <= BEFORE else "in" if iso <= ENDED else "after"


def day(text):
    for one in FORMATS:
        try:
            return datetime.datetime.strptime(text, one).strftime("%Y-%m-%d")
        except ValueError:
            continue
    return None


def figure(text):
    try:
        return Decimal(re.sub(r"^\((.*)\)$", r"-\1", text).replace(",", ""))
    except InvalidOperation:
        return None


def plain(value):
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def plain_csv(path):
    groups, seen, days, refused, duplicates = {}, set(), {}, 0, 0
    with open(path, encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        for reference, scheme, _, _, event, date, number, price, source in rows:
            if date not in days:
                days[date] = day(date)
            options, at, iso = figure(number), figure(price), days[date]
            if options is None or at is None or iso is None:
                refused += 1
                continue
            told = (reference, event, date)
            duplicates += told in seen
            seen.add(told)
            group = groups.setdefault("|".join((scheme, event, source, period(iso))), [0, Decimal(0), Decimal(0)])
            group[0] += 1
            group[1] += options
            group[2] += options * at
    shown = {key: [rows, plain(options), plain(funds)] for key, (rows, options, funds) in groups.items()}
    return {"groups": shown, "refused": refused, "duplicates": duplicates}


def pandas_csv(path):
    import pandas

    frame = pandas.read_csv(path, dtype=str, keep_default_na=False)
    texts = frame["Number of options"].str.replace(r"^\((.*)\)$", r"-\1", regex=True).str.replace(",", "")
    options = pandas.to_numeric(texts, errors="coerce")
    # Prices as whole ten-thousandths, so that the products are exact as long as they are below 2 ** 63.
    price = (pandas.to_numeric(frame["Exercise price (HK$)"], errors="coerce") * 10_000).round()
    known = {text: day(text) for text in frame["Event date"].unique()}
    date = frame["Event date"].map(known)
    frame = frame.assign(options=options, price=price, date=date)
    told = frame.dropna(subset=["options", "price", "date"])
    own = told.assign(
        options=told["options"].astype("int64"),
        funds=told["options"].astype("int64") * told["price"].astype("int64"),
        period=told["date"].map({iso: period(iso) for iso in known.values() if iso}),
    )
    by = ["Scheme", "Event", "Source of shares", "period"]
    sums = own.groupby(by).agg(rows=("options", "size"), options=("options", "sum"), funds=("funds", "sum"))
    groups = {
        "|".join(key): [int(rows), str(options), plain(Decimal(int(funds)).scaleb(-4))]
        for key, (rows, options, funds) in zip(sums.index, sums.itertuples(index=False))
    }
    duplicates = own.duplicated(subset=["Grant ID", "Event", "Event date"])
    return {"groups": groups, "refused": len(frame) - len(own), "duplicates": int(duplicates.sum())}


WAYS = {"csv": plain_csv, "pandas": pandas_csv}

way, warm_up, path = WAYS[sys.argv[1]], sys.argv[2], sys.argv[3]
way(warm_up)
start, worked = time.perf_counter(), time.process_time()
answer = way(path)
elapsed, worked = time.perf_counter() - start, time.process_time() - worked
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 if sys.platform == "darwin" else 1)
print(json.dumps({"ms": elapsed * 1000, "cpu": worked * 1000, "kilobytes": peak, "answer": answer}))
