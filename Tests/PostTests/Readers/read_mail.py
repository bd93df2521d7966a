"""Reads a JSON list of mail files and tells what Python's two mail parsers make of each."""

import email
import email.header
import email.policy
import json
import sys


def modern(data):
    mail = email.message_from_bytes(data, policy=email.policy.default)
    return {
        "names": mail.keys(),
        "subject": mail["Subject"],
        "from": [address.addr_spec for address in mail["From"].addresses] if mail["From"] else [],
        "to": [address.addr_spec for address in mail["To"].addresses] if mail["To"] else [],
        "date": mail["Date"].datetime.isoformat(),
        "body": mail.get_content(),
        "defects": [str(defect) for defect in mail.defects]
        + [str(defect) for name in mail.keys() for defect in mail[name].defects],
    }


def classic(data):
    mail = email.message_from_bytes(data, policy=email.policy.compat32)
    subject = email.header.make_header(email.header.decode_header(mail["Subject"]))
    return {
        "subject": str(subject),
        "body": mail.get_payload(decode=True).decode(mail.get_content_charset()),
    }


mails = [text.encode() for text in json.load(sys.stdin)]
json.dump([{"modern": modern(data), "classic": classic(data)} for data in mails], sys.stdout)
