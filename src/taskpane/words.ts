import type { Catalogue } from '../wording/catalogue';

const zh = {
  title: '政策目标监测',
  views: '功能',
  dismiss: '关闭提示',
  loading: '正在加载…',
  viewNotLoaded: {
    what: '这一页没有打开。',
    why: '加载项的部分文件没有取到，可能是网络中断或服务器刚刚更新。',
    next: '请检查网络后重新打开窗格；工作簿没有任何改动。',
  },
};

const en: typeof zh = {
  title: 'Policy Targets',
  views: 'Views',
  dismiss: 'Dismiss message',
  loading: 'Loading…',
  viewNotLoaded: {
    what: 'This view did not open.',
    why: 'Part of the add-in could not be fetched: the network is down, or the server was just updated.',
    next: 'Check the network and open the pane again. Nothing in the workbook was changed.',
  },
};

export const words: Catalogue<typeof zh> = { zh, en };
