#include "core/lessonplace.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QJsonArray arrayOf(const QList<int> &numbers)
    {
        QJsonArray array;
        for (const int number : numbers)
            array.append(number);
        return array;
    }

    QList<int> numbersIn(const QJsonValue &value)
    {
        QList<int> numbers;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &number : array)
            numbers.append(std::max(0, number.toInt()));
        return numbers;
    }

    QStringList textsIn(const QJsonValue &value)
    {
        QStringList texts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &text : array)
            texts.append(text.toString());
        return texts;
    }

} // namespace

QJsonObject jsonOf(const LessonPlace &place)
{
    QJsonObject json { { "lesson"_L1, place.lesson }, { "pack"_L1, place.pack }, { "left"_L1, arrayOf(place.left) },
        { "right"_L1, arrayOf(place.right) }, { "left_texts"_L1, QJsonArray::fromStringList(place.leftTexts) },
        { "right_texts"_L1, QJsonArray::fromStringList(place.rightTexts) } };
    if (!place.word.isEmpty())
        json.insert("word"_L1, place.word);
    return json;
}

LessonPlace placeIn(const QJsonObject &json)
{
    LessonPlace place { .lesson = json.value("lesson"_L1).toString(),
        .pack = json.value("pack"_L1).toString(),
        .left = numbersIn(json.value("left"_L1)),
        .right = numbersIn(json.value("right"_L1)),
        .leftTexts = textsIn(json.value("left_texts"_L1)),
        .rightTexts = textsIn(json.value("right_texts"_L1)),
        .word = json.value("word"_L1).toString() };
    place.left.resize(std::min(place.left.size(), place.leftTexts.size()));
    place.right.resize(std::min(place.right.size(), place.rightTexts.size()));
    place.leftTexts.resize(place.left.size());
    place.rightTexts.resize(place.right.size());
    return place;
}

} // namespace Pistis
