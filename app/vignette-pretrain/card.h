#pragma once

#include <QStringList>

/// `vignette-pretrain card`: measures an engine and writes its model card. Returns the exit code.
int runCard(const QStringList& arguments);
