#pragma once

#include "core/attachment.h"
#include "storage/opwriter.h"

#include <QList>

namespace Pistis {

// Attaches to the visit what is new in after, and takes off what is only in before; the content is kept beside the ops.
Result<void> changeAttachments(
    OpWriter &writer, const QUuid &visit, const QList<Attachment> &before, const QList<Attachment> &after);

} // namespace Pistis
