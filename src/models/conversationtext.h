#pragma once

#include "core/request.h"
#include "core/visit.h"

#include <QString>

namespace Pistis {

// Words around a request and the conversation in which something was said.
QString channelLabel(const QString &word); // of the ways to meet and to reach somebody; another word stays as it is
QString askedText(const Request &request); // the words, who asked and how: "Deliver on Sunday? (Maria, Call)"
QString wantedText(const Request &request); // "wanted: Sunday · offered: Saturday"; empty where neither is noted
QString madeInText(const Visit &visit); // in what a promise was made: "made in the call of 3 March"
QString madeInText(const Request &request);
QString pastDueText(const QDate &due); // of a new promise

} // namespace Pistis
