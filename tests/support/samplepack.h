#pragma once

#include "lessons/lessonpack.h"

#include <QHash>

// A small lesson in both languages.
inline Pistis::Lesson sampleLesson(const QString &version = QStringLiteral("1"))
{
    using namespace Qt::StringLiterals;
    using Kind = Pistis::LessonBlock::Kind;
    return { .id = u"sample"_s,
        .version = version,
        .greek = { .front = { .title = u"Τίτλος"_s },
            .blocks
            = { { .kind = Kind::Title, .sentences = { u"Τίτλος"_s } }, { .sentences = { u"Ένα."_s, u"Δύο."_s } } } },
        .english = { .front = { .title = u"Title"_s },
            .blocks
            = { { .kind = Kind::Title, .sentences = { u"Title"_s } }, { .sentences = { u"One and two."_s } } } },
        .links = { { .left = { 0 }, .right = { 0 } }, { .left = { 1, 2 }, .right = { 1 } } } };
}

// Its files and more, with a manifest that lists them.
inline QList<Pistis::PackFile> packFiles(
    const Pistis::Lesson &lesson, const QList<Pistis::PackFile> &more = {}, int format = 1)
{
    using namespace Pistis;
    const QList<PackFile> files = filesOf(lesson) + more;
    const PackManifest manifest = withFiles({ .id = lesson.id, .version = lesson.version }, files);
    QList<PackFile> all = withManifest(manifest, files);
    all.last().bytes.replace("\"format\": 1", QByteArray("\"format\": " + QByteArray::number(format)));
    return all;
}
