#include "lessons/lessontext.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Pistis {

QString codeOf(LessonLanguage language) { return language == LessonLanguage::Greek ? u"el"_s : u"en"_s; }

LessonLanguage languageOf(QStringView text)
{
    qsizetype greek = 0;
    qsizetype latin = 0;
    for (const QChar letter : text) {
        greek += letter.script() == QChar::Script_Greek;
        latin += letter.script() == QChar::Script_Latin;
    }
    return greek >= latin && greek > 0 ? LessonLanguage::Greek : LessonLanguage::English;
}

QStringList LessonText::sentences() const
{
    QStringList all;
    for (const LessonBlock &block : blocks)
        all += block.sentences;
    return all;
}

QString textHash(const LessonText &text)
{
    const QByteArray bytes = text.sentences().join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace Pistis
