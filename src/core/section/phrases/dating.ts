/** Words around dates, reading times and counts, by language. */
import type { PhraseCue } from '../define.js';
import { list } from '../list.js';
import { elsewhere } from './languages/index.js';

type Phrases = PhraseCue['phrases'];

export const PUBLISHED_LEAD: Phrases = {
  en: list`Published | First published | Originally published | Posted | Publication date | Publish date | Date: | Release date
    Issued on | Issue date | Created on | Added on | Submitted on | Wrote on`,
  zh: list`发布时间 | 發布時間 | 發佈時間 | 发布于 | 發佈於 | 發布於 | 发布日期 | 发表时间 | 发表于 | 时间： | 時間： | 日期： | 发稿时间`,
  ja: list`公開 | 配信 | 発行日 | 作成日 | 投稿： | 掲載日：`,
  ko: list`입력 | 등록 | 게재 | 작성일 | 등록일 | 게시일 | 발행일 | 발행 | 승인 | 기사입력 | 최초입력 | 기사승인 | 송고 | 작성일시 | 등록일시 | 게시 | 승인일`,
  de: list`Veröffentlicht | Erstveröffentlichung | Erschienen am | Erschienen in | Erstellt: | Publiziert: | Geschrieben am
    Eingestellt am | Datum: | Gepostet am | Online seit`,
  fr: list`Publié | Posté le | Mis en ligne le | Paru le | Paru dans | Écrit le`,
  es: list`Publicado | Publicada | Fecha | Creado`,
  pt: list`Postado em | Data de publicação | Data da publicação | Criado em`,
  it: list`Pubblicato | Pubblicata il | Data pubblicazione | Data di pubblicazione | Inserito il`,
  nl: list`Gepubliceerd | Geplaatst | Verschenen op | Publicatiedatum | Gepost op | Geschreven op`,
  pl: list`Opublikowano | Data publikacji | Opublikowany | Data dodania | Dodano | Utworzono | Publikacja | Dodany`,
  ru: list`Опубликовано | Опубликована | Опубликован | Дата: | Размещено | Добавлено | Публикация`,
  tr: list`Yayınlanma | Yayın tarihi | Yayınlandı | Yayımlanma tarihi | Yayımlandı | Giriş tarihi | Eklenme tarihi | Oluşturulma tarihi
    Haber girişi`,
  ar: list`نشر في | نُشر في | نشر بتاريخ | تاريخ النشر | تم النشر | تم نشره | نشرت في | نُشرت في | تاريخ الإضافة | آخر نشر`,
  hi: list`प्रकाशित | प्रकाशन तिथि | पोस्ट किया गया | दिनांक | तारीख | पब्लिश | पब्लिश्ड | फर्स्ट पब्लिश्ड`,
  sv: list`Publicerad | Publicerat | Publicerades`,
  no: list`Publisert | Først publisert | Dato`,
  da: list`Udgivet | Offentliggjort | Publiceret`,
  fi: list`Julkaistu | Julkaisupäivä | Päiväys`,
  cs: list`Publikováno | Zveřejněno | Vydáno | Vloženo`,
  uk: list`Опубліковано | Розміщено | Додано`,
  el: list`Δημοσιεύθηκε | Δημοσιεύτηκε | Δημοσίευση | Δημοσιευμένο | Ημερομηνία δημοσίευσης`,
  he: list`פורסם | תאריך פרסום`,
  th: list`เผยแพร่ | โพสต์เมื่อ | วันที่เผยแพร่`,
  vi: list`Ngày đăng | Đăng ngày | Xuất bản | Đăng lúc | Thời gian đăng`,
  id: list`Diterbitkan | Dipublikasikan | Tanggal | Diposting pada | Tayang | Terbit`,
  hu: list`Közzétéve | Megjelent | Publikálva | Létrehozva`,
  ro: list`Publicat | Data publicării`,
  fa: list`منتشر شده | انتشار | تاریخ انتشار | زمان انتشار | منتشرشده در | کد خبر | شناسه خبر | کدخبر | تاریخ خبر | تاریخ درج`,
  ...elsewhere('PUBLISHED_LEAD'),
};

export const UPDATED_LEAD: Phrases = {
  en: list`Updated | Last updated | Last update | Last modified | Last edited | Last reviewed | Modified on | Modified date
    Date modified | Revised on | Edited on | Update date | Most recent update | Date updated | Content last reviewed
    Last changed | Page last updated | Page last modified | Last revised`,
  zh: list`最后更新 | 最後更新 | 最近更新 | 修改时间 | 最后修改 | 更新：`,
  ja: list`最終更新`,
  ko: list`수정 | 수정일 | 업데이트 | 최종수정 | 최종 수정 | 기사수정 | 최종업데이트 | 수정시간 | 마지막 업데이트 | 최종편집 | 기사 수정 | 최종 업데이트`,
  de: list`Aktualisiert | Zuletzt aktualisiert | Letzte Aktualisierung | Aktualisierung | Letzte Änderung | Zuletzt geändert
    Zuletzt bearbeitet | Geändert am | Stand | Update vom | Letztes Update`,
  fr: list`Mis à jour | Mise à jour | Dernière mise à jour | Modifié le | Dernière modification | Modifié à`,
  es: list`Actualizado | Actualizada | Última actualización | Última modificación | Modificado el | Fecha de actualización
    Actualización`,
  pt: list`Atualizado em | Atualizado às | Atualizado há | Atualizada em | Última atualização | Modificado em | Última modificação`,
  it: list`Aggiornato | Ultimo aggiornamento | Ultima modifica | Modificato il | Aggiornamento | Data di aggiornamento`,
  nl: list`Bijgewerkt | Laatst bijgewerkt | Laatste update | Laatst gewijzigd | Aangepast | Gewijzigd op | Geactualiseerd
    Laatst aangepast`,
  pl: list`Zaktualizowano | Aktualizacja | Ostatnia aktualizacja | Data aktualizacji | Zmodyfikowano | Ostatnia modyfikacja
    Ostatnia zmiana | Zmieniono`,
  ru: list`Обновлено | Обновлена | Обновлен | Дата обновления | Последнее обновление | Последнее изменение | Изменено | Отредактировано
    Актуализировано`,
  tr: list`Güncelleme | Güncellendi | Son güncelleme | Son güncellenme | Güncellenme tarihi`,
  ar: list`آخر تحديث | تحديث | تم التحديث | حدث في | تاريخ التحديث | عدل في | محدث | آخر تعديل | اخر تحديث | عُدل في`,
  hi: list`अपडेट | अपडेटेड | अंतिम अपडेट | अद्यतन | आखिरी अपडेट | अंतिम अद्यतन | आखरी अपडेट`,
  sv: list`Uppdaterad | Uppdaterat | Senast uppdaterad | Senast ändrad`,
  no: list`Oppdatert | Sist oppdatert | Sist endret`,
  da: list`Opdateret | Sidst opdateret | Senest opdateret | Sidst ændret`,
  fi: list`Päivitetty | Viimeksi päivitetty | Muokattu | Viimeksi muokattu`,
  cs: list`Aktualizováno | Poslední aktualizace | Aktualizace | Upraveno`,
  uk: list`Оновлено | Останнє оновлення | Дата оновлення | Змінено`,
  el: list`Ενημερώθηκε | Τελευταία ενημέρωση | Ενημέρωση | Ανανεώθηκε | Τελευταία τροποποίηση`,
  he: list`עודכן | עדכון אחרון | תאריך עדכון`,
  th: list`อัปเดต | อัพเดท | ปรับปรุงล่าสุด | แก้ไขล่าสุด`,
  vi: list`Cập nhật`,
  id: list`Diperbarui | Diperbaharui | Terakhir diperbarui | Pembaruan terakhir | Terakhir diubah | Update terakhir`,
  hu: list`Frissítve | Utolsó frissítés | Módosítva | Utoljára frissítve`,
  ro: list`Actualizat | Ultima actualizare | Modificat la`,
  fa: list`به روزرسانی | آخرین به روزرسانی | بروزرسانی | به روز شده | آخرین بروزرسانی | آخرین به‌روزرسانی | به‌روزرسانی`,
  ...elsewhere('UPDATED_LEAD'),
};

export const READING_TIME: Phrases = {
  en: list`min read | mins read | minute read | minutes read | minutes to read | read time | reading time | time to read
    minute listen | min listen | second read | min watch | word count`,
  zh: list`分钟阅读 | 阅读时间 | 阅读时长 | 閱讀時間 | 分鐘閱讀 | 预计阅读 | 读完需 | 阅读约 | 字数`,
  ja: list`分で読む | この記事は約 | 読了時間 | 読むのに | で読めます`,
  ko: list`분 읽기 | 읽는 시간 | 읽기 시간 | 분 소요 | 분이면 읽는`,
  de: list`Lesezeit | Lesedauer | Minuten zu lesen`,
  fr: list`min de lecture | minutes de lecture | minute de lecture | temps de lecture | durée de lecture | lecture 5 min | mn de lecture`,
  es: list`min de lectura | minutos de lectura | minuto de lectura | tiempo de lectura | lectura de 5 minutos | min lectura
    minutos de leitura`,
  pt: list`min de leitura | minuto de leitura | tempo de leitura | leitura de 5 min | min leitura | tempo estimado de leitura`,
  it: list`min di lettura | minuti di lettura | minuto di lettura | tempo di lettura | lettura 5 min`,
  nl: list`leestijd | minuten lezen | min lezen`,
  pl: list`min czytania | minut czytania | czas czytania | minuty czytania | minuta czytania | czyta się`,
  ru: list`мин чтения | минут чтения | минуты чтения | время чтения | время на чтение | мин на чтение | читать минут | время прочтения`,
  tr: list`dk okuma | dakika okuma | okuma süresi | dakikalık okuma | dakikada okunur`,
  ar: list`دقيقة قراءة | دقائق قراءة | وقت القراءة | مدة القراءة | دقيقة للقراءة | دقائق للقراءة`,
  hi: list`मिनट पढ़ें | मिनट में पढ़ें | पढ़ने का समय`,
  sv: list`min läsning | lästid`,
  no: list`lesetid`,
  da: list`læsetid | min. læsning`,
  fi: list`lukuaika`,
  cs: list`min čtení | minut čtení | doba čtení`,
  uk: list`хв читання | час читання | хвилин читання`,
  el: list`λεπτά ανάγνωσης | χρόνος ανάγνωσης | λεπτά διάβασμα | λεπτά για διάβασμα`,
  he: list`דקות קריאה | זמן קריאה | דק׳ קריאה`,
  vi: list`phút đọc | thời gian đọc`,
  id: list`menit membaca | waktu baca | menit baca`,
  hu: list`perc olvasás | olvasási idő`,
  ro: list`minute de citit | timp de citire | min de citit`,
  fa: list`زمان مطالعه | دقیقه مطالعه | زمان تقریبی مطالعه | دقیقه برای مطالعه | دقیقه خواندن`,
  ...elsewhere('READING_TIME'),
};

export const VIEW_COUNT: Phrases = {
  en: list`views | page views | pageviews | total views | people reading | shares views | viewed times | total shares | listens`,
  zh: list`阅读 | 浏览 | 瀏覽 | 浏览次数 | 阅读次数 | 阅读量 | 点击数 | 点击 | 人阅读 | 人氣 | 瀏覽人次 | 瀏覽數 | 字号 | 大中小`,
  ja: list`閲覧数 | ビュー | アクセス数 | 回視聴 | 文字サイズ | 小中大`,
  ko: list`조회 | 조회수 | 읽음 | 글자크기 | 글자 크기 | 글씨 크게 | 글씨 작게`,
  de: list`Aufrufe | Leser | Zugriffe | Mal gelesen | Ansichten | mal angesehen | Schriftgröße`,
  fr: list`vues | lectures | fois lu | lu fois | consultations`,
  es: list`visitas | vistas | lecturas | visualizaciones | veces leído | leído veces`,
  pt: list`visualizações | visualização | leituras | acessos | compartilhamentos | partilhas | tamanho da fonte`,
  it: list`visualizzazioni | letture | condivisioni | letto volte`,
  nl: list`keer bekeken | weergaven | keer gelezen | gelezen | bekeken`,
  pl: list`wyświetleń | odsłon | wyświetlenia | odsłony | czytań | przeczytano | liczba wyświetleń`,
  ru: list`просмотров | просмотра | просмотры | прочтений | просмотр | прочитано | просмотрено | читать позже`,
  tr: list`okunma | görüntülenme | okundu | kez okundu | kez görüntülendi | izlenme | okunma sayısı`,
  ar: list`مشاهدة | مشاهدات | قراءة | عدد المشاهدات | عدد القراءات | المشاهدات | زيارة | حجم الخط`,
  hi: list`बार देखा गया | व्यूज | बार पढ़ा गया`,
  sv: list`visningar`,
  no: list`visninger`,
  fi: list`katselukertaa | näyttökertaa | lukukertaa`,
  cs: list`zobrazení | přečteno | zhlédnutí`,
  uk: list`переглядів | перегляди | переглядi | прочитано разів`,
  vi: list`lượt xem | lượt đọc`,
  id: list`kali dibaca | kali dilihat | dibaca`,
  hu: list`megtekintés | olvasás`,
  ro: list`vizualizări | citiri | afișări`,
  fa: list`بازدید | تعداد بازدید | تعداد بازدیدها | بار دیده شده`,
  he: list`צפיות`,
  el: list`προβολές | αναγνώσεις`,
  ...elsewhere('VIEW_COUNT'),
};

export const RELATIVE_TIME: Phrases = {
  en: list`minutes ago | minute ago | mins ago | min ago | hours ago | hour ago | hrs ago | days ago | day ago | seconds ago | just now
    yesterday at | today at`,
  zh: list`分钟前 | 小时前 | 分鐘前 | 小時前 | 天前 | 周前 | 个月前 | 刚刚 | 秒前`,
  ja: list`分前 | 時間前 | 日前 | 週間前 | か月前 | ヶ月前`,
  ko: list`분 전 | 시간 전 | 일 전 | 주 전 | 개월 전 | 방금 전 | 분전 | 시간전 | 일전`,
  de: list`vor 5 Minuten | vor 5 Stunden | vor einer Stunde | vor einem Tag | vor 5 Tagen | vor 5 Wochen | vor 5 Monaten | vor 5 Std | vor 5 Min
    vor einer Woche`,
  fr: list`il y a 5 minutes | il y a 5 heures | il y a une heure | il y a un jour | il y a 5 jours | il y a quelques minutes`,
  es: list`hace 5 minutos | hace 5 horas | hace una hora | hace 5 días | hace un día | hace 5 semanas | hace un mes`,
  pt: list`há 5 minutos | há 5 horas | há uma hora | há 5 dias | horas atrás | minutos atrás | dias atrás | há um dia`,
  it: list`minuti fa | ore fa | un'ora fa | giorni fa | un giorno fa | settimane fa | mesi fa`,
  nl: list`minuten geleden | uur geleden | uren geleden | dagen geleden | dag geleden | weken geleden`,
  pl: list`minut temu | minuty temu | godzin temu | godziny temu | godzinę temu | dni temu | dzień temu | tygodni temu`,
  ru: list`минут назад | минуты назад | минуту назад | часов назад | часа назад | час назад | дней назад | день назад | дня назад`,
  tr: list`dakika önce | saat önce | gün önce | hafta önce | ay önce | dk önce | sa önce`,
  ar: list`منذ ساعة | منذ ساعتين | منذ ساعات | منذ دقائق | منذ دقيقة | منذ يوم | منذ يومين | منذ أيام | قبل ساعات | منذ دقيقتين
    منذ لحظات | قبل دقائق | منذ 5 ساعات | منذ 5 دقائق | منذ 5 أيام | منذ 5 دقيقة | منذ 5 ساعة | قبل 5 ساعات | قبل 5 دقائق`,
  hi: list`घंटे पहले | मिनट पहले | दिन पहले | घंटा पहले | मिनट पूर्व | घंटे पूर्व`,
  sv: list`minuter sedan | timmar sedan | timme sedan | dagar sedan`,
  no: list`minutter siden | timer siden | dager siden`,
  da: list`dage siden`,
  fi: list`minuuttia sitten | tuntia sitten | tunti sitten | päivää sitten`,
  cs: list`před 5 minutami | před 5 hodinami | před hodinou | před 5 dny`,
  uk: list`хвилин тому | годин тому | години тому | годину тому`,
  el: list`λεπτά πριν | ώρες πριν |  ημέρες πριν | λεπτό πριν | ώρα πριν | μέρες πριν | πριν ώρα
    πριν από 5 λεπτά | πριν από 5 ώρες | πριν από 5 ημέρες | πριν 5 λεπτά | πριν 5 ώρες | πριν 5 ημέρες | πριν 5 μέρες`,
  he: list`לפני שעה | לפני שעתיים |  לפני יום | לפני דקה | לפני יומיים | לפני 5 דקות | לפני 5 שעות | לפני 5 ימים`,
  th: list`นาทีที่แล้ว | ชั่วโมงที่แล้ว | วันที่แล้ว | ชั่วโมงก่อน`,
  vi: list`phút trước | giờ trước | ngày trước`,
  id: list`menit lalu | jam lalu | hari lalu | menit yang lalu | jam yang lalu | hari yang lalu`,
  ro: list`acum 5 minute | acum 5 ore | acum o oră | acum 5 zile`,
  fa: list`دقیقه پیش | ساعت پیش | روز پیش | ساعت قبل | دقیقه قبل | روز قبل | لحظاتی پیش`,
  ...elsewhere('RELATIVE_TIME'),
};
