#pragma once

#include "lessons/lessontext.h"

#include <QObject>

namespace Pistis {

// A voice that says one text at a time.
class Speaker : public QObject
{
    Q_OBJECT

public:
    enum class Problem { NoProgram, NoVoice, NoSound };

    using QObject::QObject;

    virtual void say(const QString &text, LessonLanguage language) = 0;
    virtual void stop() = 0; // says nothing more, and signals nothing

Q_SIGNALS:
    void finished(); // the text was said
    void failed(Pistis::Speaker::Problem problem);
};

} // namespace Pistis
