#pragma once

#include "core/textdecoder.h"

#include <QByteArray>

#include <cstdlib>

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}

// As a file would be decoded; empty when it would be refused.
inline QString decodedFile(const QByteArray &bytes)
{
    const auto decoded = Pistis::decodeText(bytes);
    const auto *text = std::get_if<Pistis::DecodedText>(&decoded);
    return text == nullptr ? QString() : text->text;
}

// What must be true of every input.
inline void mustBe(bool holds)
{
    if (!holds)
        std::abort();
}
