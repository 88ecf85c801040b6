#pragma once

#include "core/contact.h"

namespace Pistis {

QString kindLabel(ContactKind kind);
// The words that files use for a label, in the interface's language; other words stay as they are.
QString labelText(const QString &label);
QString labelWord(const QString &text); // and back
QStringList usualLabels(); // as words of files

// Rich text: each with a link that the desktop opens.
QString contactLinks(const QList<Contact> &contacts);

} // namespace Pistis
