#pragma once

#include "lessons/lesson.h"
#include "lessons/linkreason.h"

namespace Pistis {

QString linkReasonText(const LinkReason &reason);

// How sure a pair is and why: "to check, 62%: terms πελάτης = customer; length 1.08".
QString linkStateText(const LessonLink &link, const QList<LinkReason> &why);

} // namespace Pistis
