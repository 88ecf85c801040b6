#include "app/attachmentchange.h"

#include "core/folds.h"
#include "storage/attachmentrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    bool holds(const QList<Attachment> &list, const Attachment &one)
    {
        return std::ranges::any_of(list, [&one](const Attachment &other) { return other.isSameFile(one); });
    }

    // Texts and sizes come from a form or a command; what is stored must be true of the content.
    Result<Attachment> checked(const Attachment &one)
    {
        const Attachment fresh = attachmentOf(one.name, one.content);
        if (fresh.size > largestAttachment)
            return Error { .kind = Error::Kind::Invalid, .subject = u"attachment.size"_s };
        if (fresh.hash != one.hash)
            return Error { .kind = Error::Kind::Invalid, .subject = u"attachment.content"_s };
        return fresh;
    }

} // namespace

Result<void> changeAttachments(
    OpWriter &writer, const QUuid &visit, const QList<Attachment> &before, const QList<Attachment> &after)
{
    if (before == after)
        return {};
    AttachmentRepository files(writer.database());
    const auto known = files.ofVisit(visit);
    if (!known)
        return known.error();
    QList<Op> ops;
    for (const Attachment &one : after) {
        if (holds(before, one) || holds(*known, one))
            continue;
        auto fresh = checked(one);
        if (!fresh)
            return fresh.error();
        if (auto done = files.keep(fresh->hash, fresh->content); !done)
            return done;
        Attachment stored = *std::move(fresh);
        stored.visit = visit;
        ops.append(createOp(writer.newId(), fieldsOf(stored)));
    }
    for (const Attachment &one : *known) {
        if (holds(before, one) && !holds(after, one))
            ops.append(setOp(one.id, u"attachment.deleted"_s, true));
    }
    return ops.isEmpty() ? Result<void>() : writer.append(ops);
}

} // namespace Pistis
