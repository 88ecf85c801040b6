#pragma once

#include "app/deliver.h"
#include "lessons/lesson.h"
#include "lessons/lexicon.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Pistis {

class LessonReader;

// Says of the pair at which the reader is how sure it is and why, while pairs are repaired.
class PairReasons : public QObject
{
    Q_OBJECT

public:
    using Loader = std::function<Lexicon()>; // called once, in the background

    PairReasons(LessonReader &reader, const Loader &loader, QObject *parent);

    void setLesson(const Lesson &lesson);
    void setOn(bool on);

private:
    void show();
    void tell(const QString &words);

    LessonReader &m_reader;
    Loader m_loader;
    Lesson m_lesson;
    std::shared_ptr<const Lexicon> m_lexicon; // none before the first pair
    LatestDelivery m_loading;
    bool m_isOn = false;
};

} // namespace Pistis
