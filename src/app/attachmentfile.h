#pragma once

#include "core/attachment.h"
#include "core/result.h"

#include <QFuture>

namespace Pistis {

// A file as it is to be attached to a visit; refuses folders and what is too large.
Result<Attachment> attachmentFrom(const QString &path);
QFuture<Result<Attachment>> readAttachment(const QString &path); // likewise, beside the window

} // namespace Pistis
