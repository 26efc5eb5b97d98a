#!/usr/bin/env python3
"""Makes text_tokens.json and text_tiny_bert.safetensors for text_encoder_test.

Usage: make_text_fixtures.py MODEL_FOLDER
MODEL_FOLDER holds vocab.txt, config.json and model.safetensors of all-MiniLM-L6-v2. All texts are
made here. The references are the `tokenizers` and `transformers` packages.
"""
import json
import pathlib
import random
import sys

import torch
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers
from transformers import BertConfig, BertModel

HERE = pathlib.Path(__file__).parent
MAXIMUM = 256


def tokenizer(vocabulary):
    # Without added tokens, so that "[SEP]" in a text is text.
    model = models.WordPiece({p: i for i, p in enumerate(vocabulary)}, unk_token="[UNK]",
                             max_input_chars_per_word=100)
    made = Tokenizer(model)
    made.normalizer = normalizers.BertNormalizer(clean_text=True, handle_chinese_chars=True,
                                                 strip_accents=None, lowercase=True)
    made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    start, end = vocabulary.index("[CLS]"), vocabulary.index("[SEP]")
    return lambda text: [start] + made.encode(text).ids[:MAXIMUM - 2] + [end]


def texts():
    chance = random.Random(11)
    words = ("red papule plaque scaly crusted Melanocytic naevus seborrhoeic keratosis well-defined "
             "blue-white veil 2-5 mm 0.5 cm haemorrhagic telangiectasia hyperkeratotic pityriasis "
             "(often) itchy; no scale, without pus: \"raised\" edge's rim/border 100% grey & pink "
             "erythema GRÜN naïve façade Ångström İstanbul ΣΊΣΥΦΟΣ Straße").split()
    fixed = [
        "", " ", "\t\n", "a", ".", "...", "[SEP]", "[CLS] red [MASK]", "don't", "e-mail@x.org",
        "naevus nævus", "œdème cutané", "Ödem der Haut", "piel enrojecida, ¿verdad?",
        "покраснение кожи", "κόκκινο δέρμα", "красный узел й ё", "皮膚の赤い発疹", "皮肤红斑，边界清楚。",
        "피부 발진", "طفح جلدي أحمر", "פריחה אדומה", "त्वचा पर लाल चकत्ते", "ผื่นแดง", "ปื้นแดง",
        "e\u0301 \u00e9 E\u0301", "A\u030a \u00c5 \u212b", "\ufb01ne \ufb02at", "x\u200by\u200dz\ufeffw",
        "soft\u00adhyphen", "no\u00a0break\u2003em\u3000ideographic", "a\u0000b\ufffdc\u0007d\u007fe",
        "line\u2028sep\u2029para\u0085next\x0bvt\x0cff", "\U0001f600 smile \U0001f468\u200d\U0001f469",
        "\U00020000\U0002a700 rare", "\U0001d400\U0001d41a bold", "½ ² ³ ™ © № ℃ µm μm Ω Ω", "５ｍｍ ｆｕｌｌ",
        "$5 + 3 = 8 < 9 > 7 ^ ` | ~", "«guillemets» „quotes“ ‘single’ – — … • ·", "¡hola! ¿qué?",
        "ẞ ß ſ ı İ ǅ ǆ Ǆ", "ΑΣ ας σς", "ﷺ ﷲ", "\u1e9b\u0323 \u0344 \u1fb3", "x" * 100, "x" * 101,
        "ab" * 60, "a " * 400, "papule, " * 200, "é" * 60, "\u0301\u0301", "क्षत्रिय", "နွေ", "\u0e33\u0eb3",
        "Ⅳ ⅳ ① ㎜ ㎝", "\u1100\u1161\u11a8 각", "ÅÄÖ åäö ŁØ łø đð", "‰ ′ ″ ⁄ ₂ ⁿ", "_under_score_",
        "tab\tand\rreturn\r\nline", "\u202eright to left\u202c", "\ue000private\U000f0000", "ꙮ Ꙁ Ა ა",
    ]
    made = []
    for _ in range(200):
        line = []
        for _ in range(chance.randrange(1, 30)):
            word = chance.choice(words)
            change = chance.randrange(8)
            if change == 0:
                word = word.upper()
            elif change == 1:
                word += chance.choice([",", ".", ";", "!", "ly", "ness", "…"])
            elif change == 2:
                at = chance.randrange(len(word) + 1)
                word = word[:at] + chr(chance.choice([0x301, 0x308, 0x200b, 0x4e2d, 0xe9, 0x2019,
                                                      0x42f, 0x3b1, 0xad, 0x2d])) + word[at:]
            line.append(word)
        made.append(chance.choice([" ", "  ", " "]).join(line))
    return fixed + made


def small_vocabulary():
    letters = "abcdefghijklmnopqrstuvwxyz0123456789"
    other = "αβγδεικλνορςστυфяжкраснойпиелзшю中文皮膚の赤한"
    pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]
    pieces += list("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~") + list("…–—“”‘’«»。，¿¡")
    pieces += list(letters) + ["##" + c for c in letters + other] + list(other)
    pieces += ["red", "pap", "##ule", "##ules", "papule", "scal", "##y", "##ing", "plaque", "well",
               "##ly", "##ness", "kera", "##tosis", "##to", "nae", "##vus", "grey", "pink", "##ema"]
    return list(dict.fromkeys(pieces))


def embed(model, ids):
    with torch.no_grad():
        states = model(input_ids=torch.tensor([ids])).last_hidden_state[0]
    mean = states.mean(0)
    return [round(float(v), 5) for v in mean / mean.norm()]


def main():
    folder = pathlib.Path(sys.argv[1])
    full = folder.joinpath("vocab.txt").read_text(encoding="utf-8").rstrip("\n").split("\n")
    small = small_vocabulary()
    of_full, of_small = tokenizer(full), tokenizer(small)
    cases = [{"text": t, "small": of_small(t), "full": of_full(t)} for t in texts()]

    torch.manual_seed(5)
    config = BertConfig(vocab_size=len(small), hidden_size=64, num_hidden_layers=2,
                        num_attention_heads=2, intermediate_size=96, max_position_embeddings=MAXIMUM,
                        initializer_range=0.3, layer_norm_eps=1e-12)
    tiny = BertModel(config, add_pooling_layer=False).eval()
    for name, value in tiny.named_parameters():
        with torch.no_grad():
            if name.endswith("bias"):
                value.normal_(0, 0.2)
            elif "LayerNorm" in name:
                value.uniform_(0.5, 1.5)
            value.copy_(value.half().float())
    weights = {k: v.half().contiguous() for k, v in tiny.state_dict().items() if v.is_floating_point()}
    save_file(weights, HERE / "text_tiny_bert.safetensors", {"text.vocabulary": "\n".join(small)})

    real = BertModel(BertConfig.from_json_file(folder / "config.json"), add_pooling_layer=False)
    real.load_state_dict({k: v for k, v in load_file(folder / "model.safetensors").items()
                          if not k.startswith("pooler") and not k.endswith("position_ids")})
    real.eval()
    chosen = [i for i in range(len(cases)) if i % 20 == 0]
    for i in chosen:
        cases[i]["tiny_embedding"] = embed(tiny, cases[i]["small"])
    for i in chosen[::2]:
        cases[i]["embedding"] = embed(real, cases[i]["full"])
    lines = ",\n".join(json.dumps(c, separators=(",", ":")) for c in cases)
    vocabulary = json.dumps("\n".join(small))
    HERE.joinpath("text_tokens.json").write_text(
        f'{{"vocabulary":{vocabulary},\n"cases":[\n{lines}\n]}}\n', encoding="utf-8")


if __name__ == "__main__":
    main()
