#pragma once

#include "core/visit.h"

namespace Pistis {

QString durationLabel(int minutes); // "1 h 30 min"; empty for none
QString timeLabel(const Visit &visit); // "10:30, 45 min"; empty when neither is noted
// What is noted of a visit beside its note, as one line: "10:30, 45 min · with Maria · purpose: prices".
QString visitDetails(const Visit &visit);
QString filesText(const QList<Attachment> &attachments); // "2 files: offer.pdf, shelf.jpg"
QString sizeLabel(qint64 bytes);

} // namespace Pistis
