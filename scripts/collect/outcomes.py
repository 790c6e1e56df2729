"""Calls something and tells what came of it, in words that two calls can be compared by."""

import contextlib
import functools
import io
import re
import signal

SECONDS = 20
#: A keyword that no release has.
NONSENSE = "zz_no_such_keyword"
TAKEN = "taken"


class _TooLong(Exception):
    pass


def _stop(_signal, _frame):
    raise _TooLong()


def outcome(call, keyword=None):
    """``taken``, or the kind and text of the error with the keyword, values and numbers left out."""
    previous = signal.signal(signal.SIGALRM, _stop)
    signal.alarm(SECONDS)
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            result = call()
        return TAKEN, result
    except _TooLong:
        return "too long", None
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # anything may be raised, and a crash must not end the look
        return f"{type(error).__name__}: {_plain(str(error), keyword)}", None
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, previous)


def _plain(text, keyword):
    if keyword:
        text = re.sub(rf"'?\b{re.escape(keyword)}\b'?(\s*[:=]\s*[^,}})]*)?", "@", text)
    return re.sub(r"0x[0-9a-f]+|\d+", "", text)[:300]


def accepted_keywords(call, candidates, values_of):
    """Which keywords ``call(**keywords)`` really takes.

    Returns ``{"open": bool, "names": [...]}``, or None where not even the plain call
    is understood. A keyword is taken when the call ends as it does without it; it is
    refused when it ends as with a keyword that does not exist.
    """
    plain, instance = outcome(call)
    refused, _ = outcome(lambda: call(**{NONSENSE: None}), NONSENSE)
    if plain == refused:
        # The call swallows everything; or it fails before it looks at its keywords.
        return ({"open": True, "names": []} if plain == TAKEN else None), instance
    names = []
    for keyword in candidates:
        for value in values_of(keyword):
            answer, _ = outcome(functools.partial(call, **{keyword: value}), keyword)
            if answer == plain:
                names.append(keyword)
                break
            if answer == refused:
                break
    return {"open": False, "names": sorted(names)}, instance
