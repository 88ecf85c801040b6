#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace Pistis {

// A place in a lesson: the sentences of one link, or a word in them. It holds their text, as a later version of the
// lesson numbers them anew.
struct LessonPlace
{
    QString lesson {}; // id of the pack
    QString pack {}; // content hash of the version that was read
    QList<int> left {}; // Greek sentences, from 0
    QList<int> right {}; // English ones
    QStringList leftTexts {};
    QStringList rightTexts {};
    QString word {}; // empty: the sentences as a whole

    bool isEmpty() const { return lesson.isEmpty() || (leftTexts.isEmpty() && rightTexts.isEmpty()); }
    QString text() const { return (leftTexts.isEmpty() ? rightTexts : leftTexts).join(u' '); }

    friend bool operator==(const LessonPlace &, const LessonPlace &) = default;
};

// As ops and settings keep it; reading takes whatever is there of it.
QJsonObject jsonOf(const LessonPlace &place);
LessonPlace placeIn(const QJsonObject &json);

} // namespace Pistis
