#pragma once

#include "core/fault.h"
#include "exchange/contactcard.h"

namespace Pistis {

struct CardsFile
{
    QList<ContactCard> cards {};
    QList<Fault> faults {};
    QString fileName {};
};

// Reads the cards of versions 2.1, 3.0 and 4.0; a faulty card does not stop the rest. file names the file in the
// faults.
CardsFile readCards(QStringView text, const QString &file);

// Some programs fold in the middle of a character; undone before decoding, else the file would be in no encoding.
QByteArray withWholeCharacters(QByteArray bytes);

} // namespace Pistis
